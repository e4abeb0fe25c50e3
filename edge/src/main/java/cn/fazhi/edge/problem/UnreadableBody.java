package cn.fazhi.edge.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import java.util.List;
import java.util.Objects;

/** Says which field of a JSON body could not be read, and what it wants. */
final class UnreadableBody {
    private UnreadableBody() {}

    static Refusal explain(JsonProcessingException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                Refusal.of(EdgeProblem.UNKNOWN_FIELD, path(unknown), unknown.getPropertyName(), known(unknown));
            case InvalidNullException missing -> Refusal.of(EdgeProblem.MISSING_VALUE, path(missing));
            case InvalidFormatException invalid ->
                Refusal.of(EdgeProblem.INVALID_VALUE, path(invalid), shortened(invalid.getValue()), wanted(invalid));
            case MismatchedInputException mismatch
            when !mismatch.getPath().isEmpty() ->
                Refusal.of(EdgeProblem.INVALID_VALUE, path(mismatch), "?", wanted(mismatch));
            default -> Refusal.of(EdgeProblem.MALFORMED_BODY, "body", place(failure));
        };
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds() == null
                ? ""
                : String.join(
                        ", ",
                        unknown.getKnownPropertyIds().stream()
                                .map(String::valueOf)
                                .sorted()
                                .toList());
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

    private static String wanted(MismatchedInputException mismatch) {
        Class<?> type = Objects.requireNonNullElse(mismatch.getTargetType(), Object.class);
        if (type.isEnum()) {
            return String.join(
                    " | ",
                    List.of(type.getEnumConstants()).stream()
                            .map(String::valueOf)
                            .toList());
        }
        return type.getSimpleName();
    }

    private static String shortened(Object value) {
        String text = String.valueOf(value);
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private static String place(JsonProcessingException failure) {
        return failure.getLocation() == null
                ? "?"
                : failure.getLocation().getLineNr() + ":"
                        + failure.getLocation().getColumnNr();
    }
}
