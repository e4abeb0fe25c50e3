package cn.fazhi.indicator.answer;

import cn.fazhi.edge.problem.Refusal;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The fields of an answer that a reader wants: names with commas between them, and a dot between a field and one within it
 * ({@code area,figures.code,figures.sum}). A field without a dot comes whole. A list is passed through to its elements.
 */
final class FieldSelection {
    private static final String FIELDS = "fields";
    private static final String CONTRACTS = "cn.fazhi.contracts.figure";
    private static final String SERVICE = "cn.fazhi.indicator";

    /** What is wanted of each field; nothing in it means all of it. */
    private final Map<String, FieldSelection> within = new LinkedHashMap<>();

    private FieldSelection() {}

    /** Reads a parameter for an answer of that type, and refuses a field that such an answer never has. */
    static Reply<FieldSelection> parse(String parameter, Class<?> answer, ObjectMapper json) {
        FieldSelection selection = new FieldSelection();
        for (String path : parameter.split(",", -1)) {
            Optional<Refusal> refusal = selection.add(path.strip(), json.constructType(answer), json);
            if (refusal.isPresent()) {
                return Reply.refused(refusal.get());
            }
        }
        return new Reply.Found<>(selection);
    }

    private Optional<Refusal> add(String path, JavaType answer, ObjectMapper json) {
        FieldSelection here = this;
        JavaType type = answer;
        boolean whole = false;
        for (String name : path.split("\\.", -1)) {
            Map<String, JavaType> fields = fields(type, json);
            if (!fields.containsKey(name)) {
                return Optional.of(
                        Refusal.of(IndicatorProblem.UNKNOWN_FIELD, FIELDS, path, String.join(", ", fields.keySet())));
            }
            type = Objects.requireNonNull(fields.get(name));
            FieldSelection known = here.within.get(name);
            // who has asked for all of it already gets all of it
            whole |= known != null && known.within.isEmpty();
            here = whole ? new FieldSelection() : here.within.computeIfAbsent(name, key -> new FieldSelection());
        }
        here.within.clear();
        return Optional.empty();
    }

    private static Map<String, JavaType> fields(JavaType type, ObjectMapper json) {
        JavaType of = type;
        while (of.isContainerType()) {
            of = of.getContentType();
        }
        String home = of.getRawClass().getPackageName();
        if (of.isEnumType() || !(home.startsWith(SERVICE) || home.equals(CONTRACTS))) {
            return Map.of();
        }
        return json.getSerializationConfig().introspect(of).findProperties().stream()
                .filter(BeanPropertyDefinition::couldSerialize)
                .collect(Collectors.toMap(
                        BeanPropertyDefinition::getName,
                        BeanPropertyDefinition::getPrimaryType,
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    /** The same without the fields that nobody asked for. */
    JsonNode of(JsonNode answer) {
        if (within.isEmpty()) {
            return answer;
        }
        if (answer instanceof ArrayNode list) {
            ArrayNode selected = list.arrayNode(list.size());
            list.forEach(element -> selected.add(of(element)));
            return selected;
        }
        if (answer instanceof ObjectNode object) {
            ObjectNode selected = object.objectNode();
            within.forEach((name, selection) ->
                    Optional.ofNullable(object.get(name)).ifPresent(value -> selected.set(name, selection.of(value))));
            return selected;
        }
        return answer;
    }
}
