package cn.fazhi.edge.problem;

import cn.fazhi.contracts.figure.LocalizedText;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says which field of a JSON body could not be read, and what it wants. */
public final class UnreadableBody {
    private static final int SHOWN = 60;

    private UnreadableBody() {}

    /** The refusal of what could not be read. */
    public static Refusal explain(JsonProcessingException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                Refusal.of(EdgeProblem.UNKNOWN_FIELD, path(unknown), unknown.getPropertyName(), known(unknown));
            case InvalidNullException missing -> Refusal.of(EdgeProblem.MISSING_VALUE, path(missing));
            case InvalidFormatException invalid ->
                Refusal.of(EdgeProblem.INVALID_VALUE, path(invalid), shortened(invalid.getValue()), wanted(invalid));
            case MismatchedInputException mismatch
            when !mismatch.getPath().isEmpty() -> Refusal.of(EdgeProblem.WRONG_TYPE, path(mismatch), wanted(mismatch));
            // a number beyond the type's range, or one that a record refuses to be built with
            case JsonMappingException mapping
            when !mapping.getPath().isEmpty() -> Refusal.of(EdgeProblem.UNFITTING_VALUE, path(mapping));
            default -> Refusal.of(EdgeProblem.MALFORMED_BODY, "body", place(failure));
        };
    }

    private static String known(UnrecognizedPropertyException unknown) {
        Collection<Object> known = unknown.getKnownPropertyIds();
        return known == null ? "" : known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String path(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }

    private static LocalizedText wanted(MismatchedInputException mismatch) {
        return WantedValue.of(Objects.requireNonNullElse(mismatch.getTargetType(), Object.class));
    }

    private static String shortened(Object value) {
        String text = String.valueOf(value);
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static String place(JsonProcessingException failure) {
        return failure.getLocation() == null
                ? "?"
                : failure.getLocation().getLineNr() + ":"
                        + failure.getLocation().getColumnNr();
    }
}
