package cn.fazhi.contracts.event;

import cn.fazhi.contracts.json.ContractsJson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventCodecTest {
    private static final ObjectMapper JSON = ContractsJson.mapper();
    private static final Set<String> NULLABLE = Set.of(
            "/extension",
            "/excusedReason",
            "/population",
            "/changes",
            "/report/figures/0/evidence",
            "/report/commitments",
            "/report/problems");

    @ParameterizedTest
    @EnumSource
    void a_field_that_is_not_known_yet_is_ignored_at_every_level(EventType type) {
        JsonNode sample = sample(type);
        objects(sample).forEach(object -> object.putObject("added_later").put("x", 1));

        assertThat(EventCodec.decode(type.type(), sample.toString())).isEqualTo(GoldenSamples.event(type));
    }

    @TestFactory
    Stream<DynamicTest> a_missing_required_field_is_refused() {
        return Stream.of(EventType.values())
                .flatMap(type -> requiredFields(type)
                        .map(path -> DynamicTest.dynamicTest(type + " without " + path, () -> {
                            JsonNode sample = sample(type);
                            parent(sample, path).remove(name(path));
                            assertThatThrownBy(() -> EventCodec.decode(type.type(), sample.toString()))
                                    .isInstanceOf(UnreadableEvent.class)
                                    .hasMessageContaining(name(path));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> a_null_where_something_is_required_is_refused() {
        return Stream.of(EventType.values())
                .flatMap(type -> requiredFields(type)
                        .map(path -> DynamicTest.dynamicTest(type + " with null as " + path, () -> {
                            JsonNode sample = sample(type);
                            parent(sample, path).putNull(name(path));
                            assertThatThrownBy(() -> EventCodec.decode(type.type(), sample.toString()))
                                    .isInstanceOf(UnreadableEvent.class);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> what_may_be_null_may_also_be_absent() {
        return Stream.of(EventType.values())
                .flatMap(type -> paths(sample(type), "")
                        .filter(NULLABLE::contains)
                        .map(path -> DynamicTest.dynamicTest(type + " without " + path, () -> {
                            JsonNode absent = sample(type);
                            parent(absent, path).remove(name(path));
                            JsonNode explicit = sample(type);
                            parent(explicit, path).putNull(name(path));
                            assertThat(EventCodec.decode(type.type(), absent.toString()))
                                    .isEqualTo(EventCodec.decode(type.type(), explicit.toString()));
                        })));
    }

    @Test
    void a_null_in_a_list_is_refused() {
        JsonNode sample = sample(EventType.REPORT_RETURNED);
        ((ArrayNode) sample.get("reasons")).addNull();

        assertThatThrownBy(() -> EventCodec.decode(EventType.REPORT_RETURNED.type(), sample.toString()))
                .isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void an_event_of_before_there_were_commitments_and_problems_has_none() {
        JsonNode old = sample(EventType.REPORT_ACCEPTED);
        parent(old, "/report/commitments").remove("commitments");
        parent(old, "/report/problems").remove("problems");

        ReportEvent event = (ReportEvent) EventCodec.decode(EventType.REPORT_ACCEPTED.type(), old.toString());

        assertThat(event.report().commitments()).isEmpty();
        assertThat(event.report().problems()).isEmpty();
    }

    @Test
    void an_unknown_type_is_refused_by_name() {
        assertThatThrownBy(() -> EventCodec.decode("cn.fazhi.report.lost.v1", "{}"))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("cn.fazhi.report.lost.v1");
    }

    @Test
    void what_is_no_json_or_has_something_after_it_is_refused() {
        String type = EventType.DIVISION_CHANGED.type();
        String sample = GoldenSamples.json(EventType.DIVISION_CHANGED);

        for (String broken : List.of("", "null", "[]", "12", "{", sample + "}", sample + sample)) {
            assertThatThrownBy(() -> EventCodec.decode(type, broken)).as(broken).isInstanceOf(UnreadableEvent.class);
        }
    }

    @Test
    void a_value_of_the_wrong_kind_is_refused() {
        refused("/code", "\"99010\"");
        refused("/kind", "\"hamlet\"");
        refused("/kind", "5");
        refused("/population", "12.5");
        refused("/population", "\"\"");
        refused("/occurredAt", "\"yesterday\"");
        refused("/active", "\"\"");
    }

    private static void refused(String path, String value) {
        EventType type = EventType.DIVISION_CHANGED;
        String json = sample(type).toString();
        JsonNode sample = sample(type);
        try {
            parent(sample, path).set(name(path), JSON.readTree(value));
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
        assertThatThrownBy(() -> EventCodec.decode(type.type(), sample.toString()))
                .as(sample.toString())
                .isInstanceOf(UnreadableEvent.class);
    }

    private static Stream<String> requiredFields(EventType type) {
        return paths(sample(type), "").filter(path -> !NULLABLE.contains(path) && !path.endsWith("/evidence"));
    }

    /** The paths of all fields; of a list the first element stands for the others. */
    private static Stream<String> paths(JsonNode node, String path) {
        if (node.isArray()) {
            return node.isEmpty() ? Stream.empty() : paths(node.get(0), path + "/0");
        }
        return node.properties().stream()
                .flatMap(field -> Stream.concat(
                        Stream.of(path + "/" + field.getKey()), paths(field.getValue(), path + "/" + field.getKey())));
    }

    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> objects = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> objects.addAll(objects(child)));
        return objects;
    }

    private static ObjectNode parent(JsonNode root, String path) {
        return (ObjectNode) root.at(path.substring(0, path.lastIndexOf('/')));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static JsonNode sample(EventType type) {
        try {
            return JSON.readTree(GoldenSamples.json(type));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
