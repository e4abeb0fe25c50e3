package cn.fazhi.edge.body;

import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Refusal;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import java.util.Optional;

/**
 * Refuses a body beyond the limit. {@link AnswerToOversizedBody} says so, unless a filter between the two does. Left to
 * itself the HTTP layer answers 413 without a word and hangs up, and a client that is still sending never sees even
 * that; so the rest is read and thrown away first, within reason. A body that does not announce its length is read
 * before the request goes on, because it could be refused in no other way; only callers who have signed in get so far.
 */
@Singleton
public class OversizedBody {
    /** Filters of a higher priority run earlier: authentication stands at 200, the HTTP layer's own limit at 2. */
    private static final int AFTER_AUTHENTICATION = 50;

    private static final int WITHIN_REASON = 8;
    private static final String REFUSAL = OversizedBody.class.getName();

    private final BodyLimit limit;
    private final BodyConfig config;

    OversizedBody(BodyLimit limit, BodyConfig config) {
        this.limit = limit;
        this.config = config;
    }

    /** Why the request's body was refused, once, for the filter that will say so; nothing if it was not. */
    public static Optional<Refusal> takeRefusal(RoutingContext context) {
        return Optional.ofNullable(context.remove(REFUSAL));
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_AUTHENTICATION);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (context.user() == null) {
            context.next();
        } else if (announcesNoLength(request)) {
            read(context);
        } else if (announced(request) <= limit.bytes()) {
            context.next();
        } else if (announced(request) <= limit.bytes() * WITHIN_REASON) {
            request.handler(discarded -> {}).endHandler(end -> refuse(context));
            request.resume();
        } else {
            refuse(context);
        }
    }

    private void read(RoutingContext context) {
        Buffer body = Buffer.buffer();
        long[] length = {0};
        context.request().handler(chunk -> {
            length[0] += chunk.length();
            if (length[0] <= limit.bytes()) {
                body.appendBuffer(chunk);
            } else if (length[0] > limit.bytes() * WITHIN_REASON) {
                context.request().connection().close();
            }
        });
        context.request().endHandler(end -> {
            if (length[0] > limit.bytes()) {
                refuse(context);
            } else {
                ((RoutingContextInternal) context).setBody(body);
                context.next();
            }
        });
        context.request().resume();
    }

    private static boolean announcesNoLength(HttpServerRequest request) {
        return "chunked".equalsIgnoreCase(request.getHeader("Transfer-Encoding"));
    }

    private static long announced(HttpServerRequest request) {
        try {
            return Long.parseLong(request.getHeader("Content-Length"));
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private void refuse(RoutingContext context) {
        context.put(REFUSAL, Refusal.of(EdgeProblem.BODY_TOO_LARGE, field(context.request()), limit));
        context.next();
    }

    private String field(HttpServerRequest request) {
        @Nullable String type = request.getHeader("Content-Type");
        if (type == null) {
            return "body";
        }
        return type.startsWith("multipart/")
                ? config.largePart()
                : type.startsWith("application/json") ? config.largeField() : "body";
    }
}
