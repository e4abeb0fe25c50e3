package cn.fazhi.contracts.catalogue;

import cn.fazhi.contracts.figure.Severity;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code catalogue.yaml} and refuses one that contradicts itself. */
public final class CatalogueReader {
    private static final String BUNDLED = "/contracts/catalogue.yaml";
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CatalogueReader() {}

    /** The catalogue of this version of Fazhi. */
    public static Catalogue bundled() {
        try (InputStream file = CatalogueReader.class.getResourceAsStream(BUNDLED)) {
            if (file == null) {
                throw new IllegalStateException(BUNDLED + " is missing from the build");
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a catalogue.
     *
     * @throws InvalidCatalogue if a code stands twice, or a formula, check or the core list names a code that is not there
     */
    public static Catalogue read(InputStream yaml) throws IOException {
        JsonNode root = YAML.readTree(yaml);
        Catalogue catalogue = Catalogue.of(
                root.path("version").asInt(),
                list(root, "domains", Domain.class),
                list(root, "figures", BaseFigure.class),
                list(root, "core", String.class),
                list(root, "derived", DerivedIndicator.class),
                checks(root));
        List<String> faults = CatalogueRules.faults(catalogue);
        if (!faults.isEmpty()) {
            throw new InvalidCatalogue(faults);
        }
        return catalogue;
    }

    private static <T> List<T> list(JsonNode root, String field, Class<T> type) throws IOException {
        List<T> list = new ArrayList<>();
        for (JsonNode node : root.path(field)) {
            list.add(YAML.treeToValue(node, type));
        }
        return list;
    }

    private static List<Check> checks(JsonNode root) {
        List<Check> checks = new ArrayList<>();
        for (JsonNode node : root.path("validation")) {
            Severity severity = node.path("severity").asText().equals("error") ? Severity.ERROR : Severity.WARNING;
            checks.add(new Check(
                    node.path("rule").asText(), severity, node.path("condition").asText()));
        }
        return checks;
    }
}
