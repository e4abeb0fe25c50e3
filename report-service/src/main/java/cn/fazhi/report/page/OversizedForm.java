package cn.fazhi.report.page;

import cn.fazhi.edge.body.OversizedBody;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import java.util.Objects;

/**
 * Sends a hand-in whose body was refused unread to the page that says so, instead of to a problem document. What the form
 * said is gone with the body, but for the township and the obligation, which its address repeats.
 */
@Singleton
public class OversizedForm {
    /** Where the page is; it is no use to anybody who comes there otherwise. */
    static final String PAGE = "too-large";

    /** After the body was refused, at 50, and before that is answered, at 40. */
    private static final int BETWEEN = 45;

    private static final String FORMS = "/hand-in";

    void register(@Observes Filters filters) {
        filters.register(this::divert, BETWEEN);
    }

    private void divert(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!request.path().startsWith(FORMS)
                || OversizedBody.takeRefusal(context).isEmpty()) {
            context.next();
            return;
        }
        context.put(Asked.class.getName(), new Asked(request.getParam("township"), request.getParam("duty")));
        // the body has been dealt with: from here on there is none
        request.headers().remove(HttpHeaders.CONTENT_LENGTH).remove(HttpHeaders.TRANSFER_ENCODING);
        context.reroute(HttpMethod.GET, FORMS + "/" + PAGE);
    }

    /** What the address of the form said. */
    static Asked asked(RoutingContext context) {
        return Objects.requireNonNullElse(context.get(Asked.class.getName()), Asked.NOTHING);
    }

    /** For which township, and which of its obligations. */
    record Asked(@Nullable String township, @Nullable String duty) {
        static final Asked NOTHING = new Asked(null, null);
    }
}
