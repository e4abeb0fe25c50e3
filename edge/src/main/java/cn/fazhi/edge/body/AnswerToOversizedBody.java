package cn.fazhi.edge.body;

import cn.fazhi.edge.problem.ProblemWriter;
import cn.fazhi.edge.problem.Refusal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import java.util.List;
import java.util.Locale;

/** Answers a body that {@link OversizedBody} refused with a problem document, unless a filter between the two answered it. */
@Singleton
public class AnswerToOversizedBody {
    /** After {@link OversizedBody}, and before the HTTP layer's own limit at 2. */
    private static final int AT_LAST = 40;

    private final ObjectMapper json;

    AnswerToOversizedBody(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> OversizedBody.takeRefusal(context)
                        .ifPresentOrElse(refusal -> answer(context, refusal), context::next),
                AT_LAST);
    }

    private void answer(RoutingContext context, Refusal refusal) {
        Response answer = ProblemWriter.answer(
                List.of(refusal), languages(context), context.request().path());
        HttpServerResponse response = context.response()
                .setStatusCode(answer.getStatus())
                .putHeader("Content-Type", String.valueOf(answer.getMediaType()));
        if (context.request().version() != HttpVersion.HTTP_2) { // which knows no such header
            response.putHeader("Connection", "close");
        }
        response.end(body(answer));
    }

    private static List<Locale> languages(RoutingContext context) {
        return context.acceptableLanguages().stream()
                .map(LanguageHeader::tag)
                .map(Locale::forLanguageTag)
                .toList();
    }

    private Buffer body(Response answer) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(answer.getEntity()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a problem", e);
        }
    }
}
