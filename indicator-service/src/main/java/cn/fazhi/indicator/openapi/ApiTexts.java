package cn.fazhi.indicator.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The file {@code openapi/operations.yaml}.
 *
 * @param operations a Chinese summary for each path, or for a method and path
 * @param withoutFields the reads that do not select fields
 * @param parameters by name
 * @param problems by status
 */
record ApiTexts(
        Map<String, String> operations,
        List<String> withoutFields,
        Map<String, Text> parameters,
        Map<String, Text> problems) {
    /**
     * What is said of a parameter or problem.
     *
     * @param example a value of the parameter
     */
    record Text(String zh, String en, @Nullable String example) {
        /** In both languages. */
        String both() {
            return zh + "。 " + en;
        }
    }

    private static final String FOLDER = "/openapi/";
    private static final String VERSION_PATH = "/api/v1/";

    static ApiTexts read() {
        try (InputStream file = ApiTexts.class.getResourceAsStream(FOLDER + "operations.yaml")) {
            return new YAMLMapper().readValue(Objects.requireNonNull(file), ApiTexts.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Chinese summary of an operation. */
    Optional<String> summary(String method, String path) {
        String of = operations.get(method + " " + path);
        return Optional.ofNullable(of == null ? operations.get(path) : of);
    }

    /** An answer of that path as the service gives it. */
    static Optional<Object> example(String path) {
        try (InputStream file = ApiTexts.class.getResourceAsStream(FOLDER + "examples/" + fileOf(path))) {
            return file == null ? Optional.empty() : Optional.of(new ObjectMapper().readValue(file, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code areas-code-indicators.json} for {@code /api/v1/areas/{code}/indicators}. */
    static String fileOf(String path) {
        return path.replace(VERSION_PATH, "").replaceAll("[{}]", "").replace('/', '-') + ".json";
    }
}
