package cn.fazhi.indicator.rubric;

import cn.fazhi.contracts.json.ContractsJson;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.edge.problem.UnreadableBody;
import cn.fazhi.indicator.answer.Reply;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import jakarta.inject.Singleton;

/** A sheet as text: YAML, of which JSON is a part. */
@Singleton
public class SheetText {
    private static final int LONGEST = 200_000;
    private static final ObjectMapper YAML = ContractsJson.requireComponents(
                    ContractsJson.configure(YAMLMapper.builder()
                            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                            .disable(YAMLGenerator.Feature.SPLIT_LINES)
                            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                            .build()))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final ObjectWriter WRITER = YAML.writerFor(SheetDocument.class);

    /** Reads it, or names the field or place that cannot be read. */
    public Reply<SheetDocument> read(String text) {
        if (text.isBlank()) {
            return Reply.refused(Refusal.of(RubricProblem.MALFORMED_SHEET, "body", "1:1"));
        }
        if (text.length() > LONGEST) {
            return Reply.refused(Refusal.of(RubricProblem.TEXT_TOO_LONG, "body", String.valueOf(LONGEST)));
        }
        try {
            SheetDocument sheet = YAML.readValue(text, SheetDocument.class);
            return sheet == null
                    ? Reply.refused(Refusal.of(RubricProblem.MALFORMED_SHEET, "body", "1:1"))
                    : new Reply.Found<>(sheet);
        } catch (JsonProcessingException e) {
            return Reply.refused(refusal(e));
        }
    }

    private static Refusal refusal(JsonProcessingException failure) {
        // what is no YAML in the middle of the sheet comes wrapped in the field that it was met in
        boolean readable =
                failure instanceof JsonMappingException && !(failure.getCause() instanceof StreamReadException);
        return readable
                ? UnreadableBody.explain(failure)
                : Refusal.of(RubricProblem.MALFORMED_SHEET, "body", place(failure));
    }

    private static String place(JsonProcessingException failure) {
        return failure.getLocation() == null
                ? "?"
                : failure.getLocation().getLineNr() + ":"
                        + failure.getLocation().getColumnNr();
    }

    /** The sheet as YAML, for people to change. */
    public String write(SheetDocument sheet) {
        try {
            return WRITER.writeValueAsString(sheet);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a sheet", e);
        }
    }
}
