package cn.fazhi.report.outbox;

import cn.fazhi.contracts.event.CloudEventHeaders;
import cn.fazhi.contracts.event.EventCodec;
import cn.fazhi.contracts.event.EventType;
import cn.fazhi.contracts.event.FazhiEvent;
import cn.fazhi.contracts.event.GoldenSamples;
import cn.fazhi.report.support.County;
import cn.fazhi.report.support.RecordingPublisher;
import cn.fazhi.report.support.ServiceTest;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import jakarta.inject.Inject;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import static cn.fazhi.report.support.County.as;
import static org.assertj.core.api.Assertions.assertThat;

/** This service writes what the contracts say, for every type of event that it sends. */
@ServiceTest
class EventsAsAgreedTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Inject
    PublishOutbox publish;

    @Inject
    RecordingPublisher publisher;

    @ParameterizedTest
    @EnumSource
    void an_event_like_the_golden_sample_is_written_as_the_sample(EventType type) throws Exception {
        Envelope envelope = Envelope.of(GoldenSamples.event(type));
        assertThat(cn.fazhi.contracts.json.ContractsJson.mapper().readTree(envelope.payload()))
                .isEqualTo(cn.fazhi.contracts.json.ContractsJson.mapper().readTree(GoldenSamples.json(type)));
    }

    @Test
    void everything_that_the_service_sends_follows_the_schema_of_its_type() {
        County county = County.open(2);
        String id = county.submit(
                        0,
                        Map.of(
                                "title", "年度报告",
                                "narrative", "2024年，我镇调解矛盾纠纷86件，普法宣传活动4场次。",
                                "figures", List.of(Map.of("code", "mediation.cases", "value", 90))))
                .path("id");
        post(county.officer(), "/api/v1/reports/" + id + "/return", 1, Map.of("reasons", List.of("请更正")));
        county.submit(0, Map.of("narrative", "2024年，我镇调解矛盾纠纷90件。"));
        post(county.officer(), "/api/v1/reports/" + id + "/accept", 3, Map.of());
        String second = county.submit(1, Map.of("narrative", "调解1件")).path("id");
        post(county.clerk(1), "/api/v1/reports/" + second + "/withdraw", 1, Map.of("reason", "传错"));
        String period = "/api/v1/programmes/annual-report/periods/2024";
        post(
                county.officer(),
                period + "/extensions",
                0,
                Map.of("township", county.township(0), "until", "2025-03-10", "reason", "雨"));
        post(county.officer(), period + "/excuses", 0, Map.of("township", county.township(1), "reason", "撤并"));
        while (publish.publishNext() > 0) {
            // the next batch
        }
        List<OutgoingEvent> sent = new ArrayList<>();
        for (String key : List.of(county.township(0), county.township(1))) {
            sent.addAll(publisher.of(key));
            sent.addAll(publisher.of(key + "|annual-report|2024"));
        }
        sent.forEach(EventsAsAgreedTest::check);
        Set<EventType> types = sent.stream().map(EventsAsAgreedTest::type).collect(Collectors.toSet());
        assertThat(types).containsExactlyInAnyOrder(EventType.values());
    }

    private static void post(String token, String path, long version, Map<String, Object> body) {
        as(token)
                .header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(200);
    }

    private static EventType type(OutgoingEvent event) {
        return EventType.named(event.headers().getOrDefault(CloudEventHeaders.TYPE, ""))
                .orElseThrow();
    }

    private static void check(OutgoingEvent sent) {
        EventType type = type(sent);
        Schema schema = SCHEMAS.getSchema(SchemaLocation.of("classpath:" + GoldenSamples.schemaResource(type)));
        assertThat(schema.validate(sent.payload(), InputFormat.JSON))
                .as(sent.payload())
                .isEmpty();
        FazhiEvent event = EventCodec.decode(type.type(), sent.payload());
        assertThat(sent.topic()).isEqualTo(event.topic());
        assertThat(sent.key()).isEqualTo(event.key());
        assertThat(sent.headers()).isEqualTo(CloudEventHeaders.of(event, "report-service"));
    }
}
