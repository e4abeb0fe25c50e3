package cn.fazhi.notification.event;

import cn.fazhi.contracts.event.CloudEventHeaders;
import cn.fazhi.contracts.event.EventCodec;
import cn.fazhi.contracts.event.EventType;
import cn.fazhi.contracts.event.FazhiEvent;
import cn.fazhi.contracts.event.GoldenSamples;
import cn.fazhi.contracts.event.Topics;
import cn.fazhi.notification.County;
import cn.fazhi.notification.Events;
import cn.fazhi.notification.ReceivedMail;
import cn.fazhi.notification.TestClock;

import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import static cn.fazhi.notification.Events.obligation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Through a real broker. A division at the end of each topic shows that all before it was read. */
@QuarkusTest
class TopicsTest {
    private static final String TOWNSHIP = "990101001";
    private static final String ADDRESS = "clerk-990101001@town.invalid";

    @Inject
    County county;

    @Inject
    TestClock clock;

    @Inject
    ReadingProgress progress;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    ReceivedMail mail = ReceivedMail.none();

    @BeforeEach
    void nothing_happened_yet() {
        clock.set("2026-01-01");
        county.isEmpty();
        mail.forgetAll();
    }

    @Test
    void what_the_topics_tell_ends_in_one_mail_to_the_right_township() {
        county.isReachedAt(TOWNSHIP, ADDRESS);
        send(obligation(TOWNSHIP));
        send(Events.division(TOWNSHIP, "石桥镇", 1));
        awaitTexts("SELECT township FROM obligation", TOWNSHIP);
        awaitTexts("SELECT name FROM division", "石桥镇");
        clock.set("2026-02-21");

        county.sweep();

        assertThat(mail.all())
                .singleElement()
                .satisfies(message -> assertThat(message.text()).contains("贵单位（石桥镇，990101001）的2025年度"));
    }

    @Test
    void duplicates_and_late_events_change_nothing_whatever_the_order_of_the_topics() {
        send(Events.accepted(TOWNSHIP, 4, clock.instant()));
        send(Events.submitted(TOWNSHIP, 3, clock.instant()));
        send(Events.returned(TOWNSHIP, 2, clock.instant(), "旧"));
        send(Events.accepted(TOWNSHIP, 4, clock.instant()));
        send(Events.extended(obligation(TOWNSHIP), LocalDate.of(2026, 3, 20), clock.instant()));
        send(obligation(TOWNSHIP));
        send(Events.division(TOWNSHIP, "新名镇", 2));
        send(Events.division(TOWNSHIP, "旧名镇", 1));
        awaitAllRead();

        assertThat(county.texts("SELECT state || version FROM report")).containsExactly("accepted4");
        assertThat(county.texts("SELECT effective_due::text || ' ' || version FROM obligation"))
                .containsExactly("2026-03-20 2");
        assertThat(county.texts("SELECT name FROM division")).containsExactly("新名镇");
        assertThat(county.notices()).isEmpty();
    }

    @Test
    void every_golden_sample_is_read_also_with_a_field_that_is_not_known() {
        for (EventType type : EventType.values()) {
            String json = GoldenSamples.json(type).strip();
            String extended = "{\"newField\": {\"a\": [1]}," + json.substring(1);
            send(GoldenSamples.event(type).topic(), "990101102", type.type(), extended);
        }
        awaitAllRead();

        assertThat(county.texts("SELECT township || ' ' || extended_until FROM obligation"))
                .containsExactly("990101102 2026-03-10");
        assertThat(county.texts("SELECT code FROM division")).contains("990101102");
        assertThat(county.texts("SELECT township FROM report")).contains("990101102");
    }

    @Test
    void what_cannot_be_read_or_used_goes_to_the_dead_letters_and_the_rest_goes_on() {
        send(Topics.OBLIGATIONS, "broken", EventType.OBLIGATION_CHANGED.type(), "{\"township\":");
        send(Topics.OBLIGATIONS, "unknown", "cn.fazhi.obligation.changed.v9", "{}");
        send(
                Topics.REPORTS,
                "misplaced",
                EventType.DIVISION_CHANGED.type(),
                GoldenSamples.json(EventType.DIVISION_CHANGED));
        send(Topics.OBLIGATIONS, "nul", EventType.OBLIGATION_CHANGED.type(), withNul(obligation(TOWNSHIP)));
        send(Topics.OBLIGATIONS, "tombstone", null, null);
        send(obligation("990101002"));
        awaitAllRead();

        assertThat(county.texts("SELECT township FROM obligation")).containsExactly("990101002");
        assertThat(DeadLetterTopic.keysWith(bootstrap, "broken", "unknown", "misplaced", "nul"))
                .doesNotContain("tombstone", "990101002");
    }

    @Test
    void an_event_waits_for_the_database_and_is_not_lost() {
        county.execute("ALTER TABLE obligation RENAME TO obligation_away");
        try {
            send(obligation(TOWNSHIP));
            send(Events.division("990199", "信号县", 1));
            awaitTexts("SELECT name FROM division", "信号县");
        } finally {
            county.execute("ALTER TABLE obligation_away RENAME TO obligation");
        }

        awaitTexts("SELECT township FROM obligation", TOWNSHIP);
    }

    @Test
    void nobody_is_reminded_before_the_topics_are_read() {
        awaitAllRead();
        county.execute("UPDATE event_position SET next = next - 1 WHERE topic = 'fazhi.reports'");

        assertThat(progress.isUpToDate()).isFalse();

        county.execute("UPDATE event_position SET next = next + 1 WHERE topic = 'fazhi.reports'");
        assertThat(progress.isUpToDate()).isTrue();
    }

    private static String withNul(FazhiEvent event) {
        return EventCodec.encode(event).replace("第001镇", "第\\u0000镇");
    }

    private void awaitAllRead() {
        send(Topics.OBLIGATIONS, "end", null, null);
        send(Topics.REPORTS, "end", null, null);
        send(Topics.DIVISIONS, "end", null, null);
        progress.isUpToDate();
        await().atMost(Duration.ofSeconds(20)).until(progress::isUpToDate);
    }

    private void awaitTexts(String sql, String text) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(county.texts(sql)).containsExactly(text));
    }

    private void send(FazhiEvent event) {
        send(event.topic(), event.key(), EventType.of(event).type(), EventCodec.encode(event));
    }

    private void send(String topic, String key, @Nullable String type, @Nullable String value) {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, key, value);
        if (type != null) {
            record.headers().add(CloudEventHeaders.TYPE, type.getBytes(StandardCharsets.UTF_8));
        }
        Map<String, Object> config = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
