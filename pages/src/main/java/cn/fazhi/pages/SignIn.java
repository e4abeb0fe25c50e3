package cn.fazhi.pages;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Programs bring a token; people are sent to the identity provider and come back with a cookie. A program without a token
 * must be told 401 and never be redirected, so the two are two tenants and not one hybrid. The cookie also opens the
 * reading part of the API, for downloads and the event stream; it never opens a write, which is all that a forged request
 * could want.
 */
@ApplicationScoped
public class SignIn implements TenantResolver {
    /** The tenant of the pages. */
    static final String PAGES = "pages";

    /** The tenant without a name. */
    private static final @Nullable String DEFAULT = null;

    private static final String API = "/api/";
    private static final String OWN = "/q/";
    private static final String SESSION_COOKIE = "q_session_" + PAGES;

    @Override
    public @Nullable String resolve(RoutingContext context) {
        return isForPrograms(context) ? DEFAULT : PAGES;
    }

    private static boolean isForPrograms(RoutingContext context) {
        String path = context.normalizedPath();
        if (context.request().getHeader("Authorization") != null || path.startsWith(OWN)) {
            return true;
        }
        return path.startsWith(API) && !(isRead(context) && hasSession(context));
    }

    private static boolean isRead(RoutingContext context) {
        return context.request().method().name().equals("GET");
    }

    /** A long session is cut into several cookies, which have a suffix. */
    private static boolean hasSession(RoutingContext context) {
        return context.request().cookies().stream()
                .anyMatch(cookie -> cookie.getName().startsWith(SESSION_COOKIE));
    }
}
