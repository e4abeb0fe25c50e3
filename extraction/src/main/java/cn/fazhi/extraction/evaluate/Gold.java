package cn.fazhi.extraction.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader found in a report by hand.
 *
 * @param required figures that must be found
 * @param optional figures that may be found
 * @param sections the mandated parts by their key: measures, problems, head_duty, plan
 */
public record Gold(
        @Nullable String divisionName,
        @Nullable Integer year,
        JsonNode sections,
        List<Label> required,
        List<Label> optional) {

    /** One figure as labelled. */
    public record Label(String code, BigDecimal value, String qualifier, String clause) {
        boolean says(String otherCode, BigDecimal otherValue) {
            return code.equals(otherCode) && value.compareTo(otherValue) == 0;
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads a {@code .gold.json}.
     *
     * @throws IOException if it is not there or no JSON
     */
    public static Gold read(Path file) throws IOException {
        JsonNode root = JSON.readTree(Files.readString(file));
        List<Label> required = new ArrayList<>();
        List<Label> optional = new ArrayList<>();
        for (JsonNode node : root.path("figures")) {
            (node.path("required").asBoolean(true) ? required : optional).add(label(node));
        }
        root.path("optional").forEach(node -> optional.add(label(node)));
        JsonNode year = root.path("year");
        return new Gold(
                root.path("division_name").asText(null),
                year.isNumber() ? Integer.valueOf(year.asInt()) : null,
                root.path("sections"),
                List.copyOf(required),
                List.copyOf(optional));
    }

    private static Label label(JsonNode node) {
        return new Label(
                node.path("code").asText(),
                new BigDecimal(node.path("value").asText()),
                node.path("qualifier").asText("exact"),
                node.path("clause").asText());
    }
}
