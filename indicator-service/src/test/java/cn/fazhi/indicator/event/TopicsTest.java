package cn.fazhi.indicator.event;

import cn.fazhi.contracts.event.CloudEventHeaders;
import cn.fazhi.contracts.event.EventCodec;
import cn.fazhi.contracts.event.EventType;
import cn.fazhi.contracts.event.FazhiEvent;
import cn.fazhi.contracts.event.GoldenSamples;
import cn.fazhi.contracts.event.ReportEvent;
import cn.fazhi.contracts.event.Topics;
import cn.fazhi.indicator.testing.AsAdmin;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import jakarta.inject.Inject;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static cn.fazhi.indicator.testing.Events.aReport;
import static cn.fazhi.indicator.testing.Events.division;
import static cn.fazhi.indicator.testing.Events.obligation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The service as its topics see it. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
@AsAdmin
class TopicsTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String databaseUrl;

    @Inject
    Projection projection;

    private KafkaProducer<String, String> producer;

    @BeforeEach
    void an_empty_database_and_a_producer() {
        projection.empty();
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new StringSerializer());
    }

    @AfterEach
    void close() {
        producer.close();
    }

    @Test
    void what_is_published_is_seen_in_the_indicators() {
        send(aReport("990101001").with("mediation.cases", "10").submitted());
        send(obligation("990101001"));
        send(division("990101001", "东街街道", 10000L, 1));

        await().untilAsserted(() -> {
            String answer = given().queryParam("period", "2025")
                    .get("/api/v1/areas/990101/indicators")
                    .asString();
            assertThat(answer).contains("\"sum\":10,").contains("\"expected\":1,");
            assertThat(answer).contains("\"value\":1,\"part\":10000,\"base\":10000");
        });
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void every_golden_sample_is_taken_even_with_a_field_that_is_not_known_yet(EventType type) {
        FazhiEvent event = GoldenSamples.event(type);
        String json = GoldenSamples.json(type).strip();
        String withMore = json.substring(0, json.length() - 1) + ",\"addedLater\":{\"much\":[1,2]}}";

        send(event.topic(), event.key(), type.type(), withMore);

        String code = event.key().substring(0, Math.min(9, event.key().length()));
        await().untilAsserted(() -> given().queryParam("period", "2025")
                .get("/api/v1/" + (code.length() == 9 ? "townships/" : "areas/") + code + "/indicators")
                .then()
                .statusCode(200));
    }

    @Test
    void an_unreadable_record_is_put_aside_and_what_follows_is_taken() {
        String mark = UUID.randomUUID().toString();
        send(Topics.REPORTS, "990101001", EventType.REPORT_SUBMITTED.type(), "{\"broken\": \"" + mark);
        send(Topics.REPORTS, "990101001", "cn.fazhi.report.burnt.v9", "{\"mark\": \"" + mark + "\"}");
        send(
                Topics.REPORTS,
                "990101001",
                EventType.DIVISION_CHANGED.type(),
                EventCodec.encode(division("990101001", mark, null, 1)));
        send(aReport("990101001").with("mediation.cases", "11").submitted());

        await().untilAsserted(() -> assertThat(given().queryParam("period", "2025")
                        .get("/api/v1/areas/990101/indicators")
                        .asString())
                .contains("\"sum\":11,"));
        List<ConsumerRecord<String, String>> dead = deadLetters(mark, 3);
        assertThat(dead)
                .allSatisfy(record ->
                        assertThat(header(record, "dead-letter-topic")).isEqualTo(Topics.REPORTS));
        assertThat(dead)
                .extracting(record -> header(record, "dead-letter-reason"))
                .allMatch(reason -> !reason.isBlank());
    }

    @Test
    void an_event_that_the_database_refuses_is_put_aside_alone() {
        String mark = "990101 \u0000 " + UUID.randomUUID();
        ReportEvent good = aReport("990101101").with("mediation.cases", "12").submitted();
        // PostgreSQL has no character 0 in texts
        send(division("990101001", mark, null, 1));
        send(good);

        await().untilAsserted(() -> assertThat(given().queryParam("period", "2025")
                        .get("/api/v1/areas/990101/indicators")
                        .asString())
                .contains("\"sum\":12,"));
        assertThat(deadLetters(mark.substring(9), 1)).hasSize(1);
    }

    @Test
    void an_event_waits_for_a_database_that_is_away() throws SQLException {
        try (Connection admin = DriverManager.getConnection(databaseUrl.replace("/postgres?", "/template1?"));
                Statement statement = admin.createStatement()) {
            statement.execute("alter database postgres with allow_connections false");
            try {
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'postgres'");
                send(aReport("990101001").with("mediation.cases", "13").submitted());
                await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
            } finally {
                statement.execute("alter database postgres with allow_connections true");
            }
        }

        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(given().queryParam("period", "2025")
                                .get("/api/v1/areas/990101/indicators")
                                .asString())
                        .contains("\"sum\":13,"));
    }

    private void send(FazhiEvent event) {
        ProducerRecord<String, String> record =
                new ProducerRecord<>(event.topic(), event.key(), EventCodec.encode(event));
        CloudEventHeaders.of(event, "report-service")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(record);
        producer.flush();
    }

    private void send(String topic, String key, String type, String value) {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, key, value);
        record.headers().add(CloudEventHeaders.TYPE, type.getBytes(StandardCharsets.UTF_8));
        producer.send(record);
        producer.flush();
    }

    private List<ConsumerRecord<String, String>> deadLetters(String mark, int wanted) {
        List<ConsumerRecord<String, String>> dead = new ArrayList<>();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("fazhi.dead.indicator"));
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (record.value().contains(mark)) {
                        dead.add(record);
                    }
                });
                return dead.size() >= wanted;
            });
        }
        return dead;
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
