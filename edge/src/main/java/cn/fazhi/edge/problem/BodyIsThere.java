package cn.fazhi.edge.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.logging.Log;
import org.jspecify.annotations.Nullable;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import java.io.IOException;

/**
 * Refuses a body that does not come to its end, and a JSON body that is empty or {@code null}, for which the framework
 * would hand a null to the resource.
 */
@Provider
public class BodyIsThere implements ReaderInterceptor {
    private final Problems problems;

    BodyIsThere(Problems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = read(context);
        if (body == null && MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            throw new WebApplicationException(problems.answer(Refusal.of(EdgeProblem.EMPTY_BODY, "body")));
        }
        return body;
    }

    private @Nullable Object read(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            Log.infof("a request body broke off: %s", e.getMessage());
            throw new WebApplicationException(e, problems.answer(Refusal.of(EdgeProblem.BODY_BROKEN_OFF, "body")));
        }
    }
}
