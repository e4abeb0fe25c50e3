package cn.fazhi.contracts.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Turns the file's lists into records, notes what is wrong with an entry, and goes on with the next. */
final class CatalogueEntries {
    private final ObjectMapper mapper;
    private final JsonNode root;
    private final List<String> faults;

    CatalogueEntries(ObjectMapper mapper, JsonNode root, List<String> faults) {
        this.mapper = mapper;
        this.root = root;
        this.faults = faults;
    }

    int version() {
        JsonNode version = root.path("version");
        if (!version.isInt() || version.asInt() < 1) {
            faults.add("the version is not a number from 1");
        }
        return version.asInt();
    }

    List<String> texts(String list) {
        List<String> texts = new ArrayList<>();
        for (JsonNode node : entries(list)) {
            if (node.isTextual()) {
                texts.add(node.asText());
            } else {
                faults.add(list + "[" + texts.size() + "] is not a text");
            }
        }
        return texts;
    }

    /** The readable entries of a list. The name of an entry, for the faults, stands in the given field. */
    <T extends Record> List<T> list(String list, Class<T> type, String nameField) {
        List<T> entries = new ArrayList<>();
        int index = 0;
        for (JsonNode node : entries(list)) {
            String place = list + "[" + index++ + "] " + node.path(nameField).asText();
            T entry = entry(node, type, place.strip());
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private JsonNode entries(String list) {
        JsonNode node = root.path(list);
        if (!node.isArray() || node.isEmpty()) {
            faults.add("the list " + list + " is missing or empty");
        }
        return node;
    }

    private <T extends Record> @Nullable T entry(JsonNode node, Class<T> type, String place) {
        List<String> missing = missing(node, type);
        if (!missing.isEmpty()) {
            faults.add(place + " has no " + String.join(", no ", missing));
            return null;
        }
        try {
            return mapper.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            faults.add(place + ": " + field(e) + e.getOriginalMessage());
            return null;
        }
    }

    private static List<String> missing(JsonNode node, Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> missing(node.path(component.getName()), component))
                .toList();
    }

    /** The field itself, or what a field that is a record lacks, as in {@code labelling.zh}. */
    private static Stream<String> missing(JsonNode value, RecordComponent component) {
        if (value.isMissingNode() || value.isNull() || isBlankText(value)) {
            return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    ? Stream.of()
                    : Stream.of(component.getName());
        }
        return value.isObject() && component.getType().isRecord()
                ? missing(value, component.getType().asSubclass(Record.class)).stream()
                        .map(field -> component.getName() + "." + field)
                : Stream.of();
    }

    private static boolean isBlankText(JsonNode value) {
        return value.isTextual() && value.asText().isBlank();
    }

    private static String field(JsonProcessingException failure) {
        return failure instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                        && mapping.getPath().getFirst().getFieldName() != null
                ? mapping.getPath().getFirst().getFieldName() + ": "
                : "";
    }
}
