package cn.fazhi.pages;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.net.URI;
import java.util.Set;

/**
 * Protects every form, and the sign-out, against requests that another site makes in a reader's name. The browser itself
 * says where a request comes from, in headers that no script can set: Sec-Fetch-Site, or Origin where a browser is older.
 * What says neither is refused. The API is not concerned: what it changes needs a token, which no other site has.
 */
@ApplicationScoped
public class OwnSiteOnly {
    /** The status of what is refused. */
    public static final int REFUSED = 403;

    private static final int BEFORE_SIGN_IN = 900;
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String API = "/api/";
    private static final String SIGN_OUT = "/sign-out";

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_SIGN_IN);
    }

    private void check(RoutingContext context) {
        if (isForged(context.request())) {
            context.response().setStatusCode(REFUSED).end();
        } else {
            context.next();
        }
    }

    private static boolean isForged(HttpServerRequest request) {
        if (request.path().startsWith(API)) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (READS.contains(request.method())) {
            // a link elsewhere may lead here, but not sign the reader out
            return SIGN_OUT.equals(request.path()) && "cross-site".equals(site);
        }
        return site == null ? !isOwn(request.getHeader("Origin"), request) : !site.equals("same-origin");
    }

    private static boolean isOwn(@Nullable String origin, HttpServerRequest request) {
        return origin != null
                && request.authority() != null
                && request.authority().toString().equals(authorityOf(origin));
    }

    private static @Nullable String authorityOf(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException notAnOrigin) {
            return null;
        }
    }
}
