package cn.fazhi.edge.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An RFC 9457 problem document. It speaks of the first refusal itself and lists all of them.
 *
 * @param type {@code urn:fazhi:problem:} and the code in lower case with hyphens
 * @param remedy what would be right
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        String code,
        @Nullable String field,
        String remedy,
        List<Fault> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One thing that is wrong. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fault(String code, @Nullable String field, String detail, String remedy) {}
}
