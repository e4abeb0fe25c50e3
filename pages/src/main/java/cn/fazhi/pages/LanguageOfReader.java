package cn.fazhi.pages;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;

/** Lets the choice on a page go before what the browser prefers, so that everything after this sees one language only. */
public class LanguageOfReader {
    /** The cookie with the choice; set by {@link LanguagePage}. */
    static final String COOKIE = "fazhi-language";

    @ServerRequestFilter(preMatching = true)
    public void filter(ContainerRequestContext request) {
        Cookie choice = request.getCookies().get(COOKIE);
        if (choice != null) {
            Language.named(choice.getValue())
                    .ifPresent(
                            language -> request.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, language.code()));
        }
    }
}
