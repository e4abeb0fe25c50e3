package cn.fazhi.contracts.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * One golden sample and one JSON Schema for every {@link EventType}. A producer's test shows that it writes the like of
 * the sample and what the schema allows; a consumer's test shows that it reads the sample.
 */
public final class GoldenSamples {
    private static final String OWN_PREFIX = "cn.fazhi.";

    private GoldenSamples() {}

    /** The JSON of the sample, as it stands in the value of a Kafka record. */
    public static String json(EventType type) {
        return text("contracts/samples/" + fileName(type) + ".json");
    }

    /** The sample as the record that consumers get. */
    public static FazhiEvent event(EventType type) {
        return EventCodec.decode(type.type(), json(type));
    }

    /** The class path resource with the schema; it refers to its neighbours by relative addresses. */
    public static String schemaResource(EventType type) {
        return "contracts/schemas/" + fileName(type) + ".schema.json";
    }

    /** The text of the schema. */
    public static String schema(EventType type) {
        return text(schemaResource(type));
    }

    /** {@code cn.fazhi.report.submitted.v1} is kept in files named {@code report-submitted.v1}. */
    private static String fileName(EventType type) {
        return type.type().substring(OWN_PREFIX.length()).replaceFirst("\\.", "-");
    }

    private static String text(String resource) {
        try (InputStream file = GoldenSamples.class.getResourceAsStream("/" + resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is missing from the build");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
