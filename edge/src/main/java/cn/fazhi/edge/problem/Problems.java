package cn.fazhi.edge.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import java.util.List;

/** Answers the current request with a problem document. */
@RequestScoped
public class Problems {
    private final HttpHeaders headers;
    private final UriInfo uri;

    Problems(HttpHeaders headers, UriInfo uri) {
        this.headers = headers;
        this.uri = uri;
    }

    public Response answer(Refusal refusal) {
        return answer(List.of(refusal));
    }

    /** The answer for these reasons, of which there is at least one. */
    public Response answer(List<Refusal> refusals) {
        return ProblemWriter.answer(
                refusals, headers.getAcceptableLanguages(), uri.getRequestUri().getPath());
    }
}
