package cn.fazhi.report.outbox;

import cn.fazhi.contracts.event.CloudEventHeaders;
import cn.fazhi.contracts.event.EventCodec;
import cn.fazhi.contracts.event.ReportEvent;
import cn.fazhi.contracts.event.Topics;
import cn.fazhi.report.outbox.Outcome.Refused;
import cn.fazhi.report.outbox.Outcome.Unreachable;
import cn.fazhi.report.support.County;
import cn.fazhi.report.support.RecordingPublisher;
import cn.fazhi.report.support.Rows;
import cn.fazhi.report.support.ServiceTest;
import cn.fazhi.report.support.TestClock;
import cn.fazhi.report.support.Token;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static cn.fazhi.report.support.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@ServiceTest
class OutboxTest {
    @Inject
    PublishOutbox publish;

    @Inject
    RecordingPublisher publisher;

    @Inject
    OutboxMetrics metrics;

    @Inject
    io.micrometer.core.instrument.MeterRegistry registry;

    @Inject
    TestClock clock;

    @Inject
    Rows rows;

    private County county;
    private String key;

    @BeforeEach
    void anEmptyOutbox() {
        publishAll();
        county = County.open(2);
        publishAll();
        key = county.township(0);
    }

    @AfterEach
    void back() {
        publisher.recover(key);
        clock.advance(Duration.ofHours(1));
        rows.execute("UPDATE outbox SET blocked_at = NULL, next_attempt_at = '-infinity'");
        publishAll();
        clock.reset();
    }

    private void publishAll() {
        while (publish.publishNext() > 0) {
            // the next batch
        }
    }

    private void handIn(int township, int cases) {
        county.submit(township, Map.of("narrative", "调解" + cases + "件")).then().statusCode(201);
    }

    private List<Long> publishedVersions() {
        return reportsOf(key).stream()
                .map(event -> ((ReportEvent) EventCodec.decode(
                                event.headers().getOrDefault(CloudEventHeaders.TYPE, ""), event.payload()))
                        .report()
                        .version())
                .toList();
    }

    /** The township's own division event has the same key, on another topic. */
    private List<OutgoingEvent> reportsOf(String township) {
        return publisher.of(township).stream()
                .filter(event -> event.topic().equals(Topics.REPORTS))
                .toList();
    }

    private long waiting() {
        return rows.one("SELECT count(*) FROM outbox WHERE key = ?", key);
    }

    @Test
    void what_was_committed_before_a_crash_is_published_after_it() {
        handIn(0, 1);
        assertThat(waiting()).isEqualTo(1);
        assertThat(publishedVersions()).isEmpty();
        publishAll();
        assertThat(publishedVersions()).containsExactly(1L);
        assertThat(waiting()).isZero();
    }

    @Test
    void events_of_one_township_leave_in_order() {
        for (int i = 1; i <= 5; i++) {
            handIn(0, i);
        }
        publishAll();
        assertThat(publishedVersions()).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void a_failing_event_holds_back_its_own_key_only() {
        publisher.failFor(key, new Unreachable("no leader"));
        handIn(0, 1);
        handIn(0, 2);
        handIn(1, 3);
        publishAll();
        assertThat(reportsOf(county.township(1))).hasSize(1);
        assertThat(waiting()).isEqualTo(2);
        publisher.recover(key);
        publishAll();
        assertThat(publishedVersions()).as("the back-off is not over").isEmpty();
        clock.advance(Duration.ofSeconds(1));
        publishAll();
        assertThat(publishedVersions()).containsExactly(1L, 2L);
    }

    @Test
    void the_back_off_doubles_up_to_its_limit() {
        publisher.failFor(key, new Unreachable("no leader"));
        handIn(0, 1);
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            publishAll();
            pauses.add(rows.one(
                    "SELECT round(extract(epoch FROM next_attempt_at - CAST(? AS timestamptz))) FROM outbox WHERE key = ?",
                    clock.instant().toString(),
                    key));
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void an_unreachable_kafka_never_blocks_an_event() {
        publisher.failFor(key, new Unreachable("no leader"));
        handIn(0, 1);
        for (int i = 0; i < 30; i++) {
            publishAll();
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(rows.one("SELECT count(*) FROM outbox WHERE blocked_at IS NOT NULL"))
                .isZero();
    }

    @Test
    void a_refused_event_is_blocked_shown_and_published_once_unblocked() {
        publisher.failFor(key, new Refused("too large"));
        handIn(0, 1);
        handIn(0, 2);
        for (int i = 0; i < 10; i++) {
            publishAll();
            clock.advance(Duration.ofMinutes(1));
        }
        publisher.recover(key);
        publishAll();
        assertThat(publishedVersions()).as("blocked").isEmpty();
        long id = rows.one("SELECT min(id) FROM outbox WHERE key = ?", key);
        as(Token.admin())
                .get("/api/v1/outbox")
                .then()
                .statusCode(200)
                .body("pending", equalTo(2))
                .body("blocked", equalTo(1))
                .body("blockedEvents.id", hasItem((int) id))
                .body("blockedEvents[0].key", equalTo(key))
                .body("blockedEvents[0].attempts", equalTo(10))
                .body("blockedEvents[0].lastError", equalTo("too large"));
        metrics.refresh();
        assertThat(registry.get("fazhi.outbox.blocked").gauge().value()).isEqualTo(1);
        assertThat(registry.get("fazhi.outbox.pending").gauge().value()).isEqualTo(2);
        assertThat(registry.get("fazhi.outbox.oldest.age").gauge().value()).isGreaterThan(500);
        as(Token.admin()).post("/api/v1/outbox/" + id + "/unblock").then().statusCode(204);
        as(Token.admin()).post("/api/v1/outbox/" + id + "/unblock").then().statusCode(404);
        publishAll();
        assertThat(publishedVersions()).containsExactly(1L, 2L);
    }

    @Test
    void several_replicas_publish_every_event_once_and_in_order() throws Exception {
        for (int i = 1; i <= 20; i++) {
            handIn(0, i);
        }
        try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                done.add(replicas.submit(() -> {
                    while (waiting() > 0) {
                        publish.publishNext();
                    }
                }));
            }
            for (Future<?> each : done) {
                each.get();
            }
        }
        assertThat(publishedVersions()).hasSize(20).isSorted().doesNotHaveDuplicates();
    }
}
