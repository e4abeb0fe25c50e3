package cn.fazhi.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** Where a reader arrives after signing out. */
@Path("/signed-out")
@PermitAll
public class SignedOutPage {
    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance signedOut(Frame frame);
    }

    private final HttpHeaders headers;

    SignedOutPage(HttpHeaders headers) {
        this.headers = headers;
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
    public String show() {
        Words words = Words.in(Language.preferred(headers.getAcceptableLanguages()));
        return Templates.signedOut(Frame.forAll(words, "/signed-out")).render();
    }
}
