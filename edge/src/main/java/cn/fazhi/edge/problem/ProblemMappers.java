package cn.fazhi.edge.problem;

import cn.fazhi.edge.body.BodyLimit;
import cn.fazhi.edge.parameter.RefusedParameter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import java.util.UUID;

/** Turns what the framework throws into problem documents; no stack trace leaves the house. */
public class ProblemMappers {
    private final Problems problems;
    private final BodyLimit limit;

    ProblemMappers(Problems problems, BodyLimit limit) {
        this.problems = problems;
        this.limit = limit;
    }

    @ServerExceptionMapper(priority = 1)
    public Response unreadable(JsonProcessingException failure) {
        return problems.answer(UnreadableBody.explain(failure));
    }

    /** The framework has a mapper of its own for these, which would otherwise be the nearer one. */
    @ServerExceptionMapper(priority = 1)
    public Response mismatched(MismatchedInputException failure) {
        return unreadable(failure);
    }

    @ServerExceptionMapper
    public Response framework(WebApplicationException failure) {
        if (failure.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        if (failure.getCause() instanceof RefusedParameter refused) {
            return problems.answer(refused.refusal());
        }
        Response answer = failure.getResponse();
        if (answer.hasEntity() || answer.getStatus() < 400) {
            return answer;
        }
        return answer.getStatus() >= 500
                ? internal(failure)
                : problems.answer(Refusal.plain(EdgeProblem.forStatus(answer.getStatus()), limit));
    }

    @ServerExceptionMapper
    public Response notSignedIn(UnauthorizedException failure) {
        return challenge();
    }

    /** A token that is expired, forged or no token at all. */
    @ServerExceptionMapper(priority = 1)
    public Response badToken(AuthenticationFailedException failure) {
        return challenge();
    }

    private Response challenge() {
        return Response.fromResponse(problems.answer(Refusal.plain(EdgeProblem.NOT_SIGNED_IN)))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    public Response notAllowed(ForbiddenException failure) {
        return problems.answer(Refusal.plain(EdgeProblem.NOT_ALLOWED));
    }

    @ServerExceptionMapper
    public Response internal(Throwable failure) {
        UUID trace = UUID.randomUUID();
        Log.errorf(failure, "request failed, reference %s", trace);
        return problems.answer(Refusal.plain(EdgeProblem.INTERNAL, trace));
    }
}
