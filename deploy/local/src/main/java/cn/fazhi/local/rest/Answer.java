package cn.fazhi.local.rest;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Optional;

/**
 * What a service answered.
 *
 * @param body JSON, or a text node if it is none, or missing if there is no body
 */
public record Answer(int status, JsonNode body, Optional<String> etag, Optional<String> location) {
    public boolean isSuccess() {
        return status / 100 == 2;
    }

    /** The code of the problem, or an empty text. */
    public String problemCode() {
        return body.path("code").asText("");
    }

    /** What is wrong and what would be right, one line per fault. */
    public String problemText() {
        if (!body.has("code")) {
            return "HTTP " + status + " " + body;
        }
        StringBuilder text =
                new StringBuilder(body.path("title").asText() + " (HTTP " + status + ", " + problemCode() + ")");
        Iterable<JsonNode> faults = body.path("errors").isEmpty() ? java.util.List.of(body) : body.path("errors");
        for (JsonNode fault : faults) {
            String field = fault.path("field").asText("");
            text.append("\n  ").append(field.isEmpty() ? "" : field + ": ");
            text.append(fault.path("detail").asText());
            text.append("\n    → ").append(fault.path("remedy").asText());
        }
        return text.toString();
    }
}
