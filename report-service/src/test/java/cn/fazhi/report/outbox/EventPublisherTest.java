package cn.fazhi.report.outbox;

import cn.fazhi.contracts.event.CloudEventHeaders;
import cn.fazhi.contracts.event.EventType;
import cn.fazhi.contracts.event.GoldenSamples;
import cn.fazhi.contracts.event.Topics;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

/** The way into a real Kafka. */
class EventPublisherTest {
    private static EmbeddedKafkaBroker broker;

    @BeforeAll
    static void start() {
        broker = new EmbeddedKafkaBroker().withNodeId(1).withKafkaPort(0).start();
    }

    @AfterAll
    static void stop() throws Exception {
        broker.close();
    }

    private static Map<String, Object> at(String address) {
        return Map.of("bootstrap.servers", address);
    }

    private static EventPublisher publisherTo(String address) {
        var config = new SmallRyeConfigBuilder()
                .withMapping(OutboxConfig.class)
                .withMapping(TopicSettings.class)
                .withDefaultValue("fazhi.outbox.send-timeout", "2S")
                .withDefaultValue("fazhi.topics.partitions", "1")
                .withDefaultValue("fazhi.topics.replication-factor", "1")
                .withConverter(Duration.class, 200, new io.quarkus.runtime.configuration.DurationConverter())
                .build();
        TopicSettings topics = config.getConfigMapping(TopicSettings.class);
        return new EventPublisher(
                at(address), config.getConfigMapping(OutboxConfig.class), new Topology(at(address), topics));
    }

    private static OutgoingEvent event(long id, EventType type) {
        Envelope envelope = Envelope.of(GoldenSamples.event(type));
        return new OutgoingEvent(
                id,
                envelope.topic(),
                envelope.key(),
                CloudEventHeaders.of(GoldenSamples.event(type), "report-service"),
                envelope.payload(),
                0);
    }

    @Test
    void events_arrive_with_key_headers_and_payload_on_topics_that_keep_them() throws Exception {
        EventPublisher publisher = publisherTo(broker.getAdvertisedListeners());
        OutgoingEvent report = event(1, EventType.REPORT_SUBMITTED);
        OutgoingEvent obligation = event(2, EventType.OBLIGATION_CHANGED);
        assertThat(publisher.publish(List.of(report, obligation))).hasOnlyElementsOfType(Outcome.Published.class);
        assertThat(publisher.publish(List.of(report))).hasOnlyElementsOfType(Outcome.Published.class);
        List<ConsumerRecord<String, String>> records = read(Topics.REPORTS, 2);
        assertThat(records).allSatisfy(record -> {
            assertThat(record.key()).isEqualTo(report.key());
            assertThat(record.value()).isEqualTo(report.payload());
            report.headers()
                    .forEach((name, value) -> assertThat(
                                    new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8))
                            .isEqualTo(value));
        });
        assertThat(read(Topics.OBLIGATIONS, 1)).hasSize(1);
        assertThat(setting(Topics.REPORTS, "retention.ms")).isEqualTo("-1");
        assertThat(setting(Topics.REPORTS, "cleanup.policy")).isEqualTo("delete");
        assertThat(setting(Topics.OBLIGATIONS, "cleanup.policy")).isEqualTo("compact");
        assertThat(setting(Topics.DIVISIONS, "cleanup.policy")).isEqualTo("compact");
        publisher.close();
    }

    @Test
    void an_event_that_is_too_large_is_refused_and_the_others_go_out() {
        EventPublisher publisher = publisherTo(broker.getAdvertisedListeners());
        OutgoingEvent huge = new OutgoingEvent(1, Topics.REPORTS, "110101100", Map.of(), "a".repeat(9_000_000), 0);
        List<Outcome> outcomes = publisher.publish(List.of(huge, event(2, EventType.REPORT_ACCEPTED)));
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Refused.class);
        assertThat(outcomes.get(1)).isInstanceOf(Outcome.Published.class);
        publisher.close();
    }

    @Test
    void without_kafka_nothing_is_refused_and_nobody_waits_for_every_event_alone() {
        EventPublisher publisher = publisherTo("127.0.0.1:1");
        List<OutgoingEvent> many = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            many.add(event(i, EventType.DIVISION_CHANGED));
        }
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(30),
                () -> assertThat(publisher.publish(many))
                        .hasSize(100)
                        .hasOnlyElementsOfType(Outcome.Unreachable.class));
        publisher.close();
    }

    private static List<ConsumerRecord<String, String>> read(String topic, int count) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.getAdvertisedListeners());
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            List<ConsumerRecord<String, String>> records = new ArrayList<>();
            for (int i = 0; i < 50 && records.size() < count; i++) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records.subList(0, Math.min(count, records.size()));
        }
    }

    private static String setting(String topic, String name) throws Exception {
        try (Admin admin = Admin.create(at(broker.getAdvertisedListeners()))) {
            ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
            var settings = admin.describeConfigs(List.of(resource)).all().get();
            return Objects.requireNonNull(settings.get(resource)).get(name).value();
        }
    }
}
