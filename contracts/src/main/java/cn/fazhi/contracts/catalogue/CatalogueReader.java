package cn.fazhi.contracts.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code catalogue.yaml} and refuses one that is incomplete or contradicts itself. */
public final class CatalogueReader {
    private static final String BUNDLED = "/contracts/catalogue.yaml";
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
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
     * @throws InvalidCatalogue if it is no YAML, an entry lacks something or has something unknown, a code stands twice,
     *     or a formula, check or the core list names what is not there; all such faults are named at once
     * @throws IOException if the stream breaks
     */
    public static Catalogue read(InputStream yaml) throws IOException {
        List<String> faults = new ArrayList<>();
        Catalogue catalogue = catalogue(new CatalogueEntries(YAML, root(yaml), faults));
        faults.addAll(CatalogueRules.faults(catalogue));
        if (!faults.isEmpty()) {
            throw new InvalidCatalogue(faults);
        }
        return catalogue;
    }

    private static JsonNode root(InputStream yaml) throws IOException {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new InvalidCatalogue(List.of("it is no YAML: " + e.getMessage()));
        }
    }

    private static Catalogue catalogue(CatalogueEntries entries) {
        return Catalogue.of(
                entries.version(),
                entries.list("domains", Domain.class, "key"),
                entries.list("figures", BaseFigure.class, "code"),
                entries.texts("core"),
                entries.list("derived", DerivedIndicator.class, "code"),
                entries.list("validation", WrittenCheck.class, "rule").stream()
                        .map(WrittenCheck::check)
                        .toList());
    }
}
