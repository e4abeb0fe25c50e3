package cn.fazhi.notification.event;

import cn.fazhi.contracts.event.CloudEventHeaders;
import cn.fazhi.contracts.event.DivisionChanged;
import cn.fazhi.contracts.event.EventCodec;
import cn.fazhi.contracts.event.EventType;
import cn.fazhi.contracts.event.FazhiEvent;
import cn.fazhi.contracts.event.ObligationChanged;
import cn.fazhi.contracts.event.ReportEvent;
import cn.fazhi.contracts.event.Topics;
import cn.fazhi.notification.County;
import cn.fazhi.notification.Events;
import cn.fazhi.notification.TestClock;
import cn.fazhi.notification.division.RecordDivisions;
import cn.fazhi.notification.obligation.RecordObligations;
import cn.fazhi.notification.report.RecordReports;

import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import static cn.fazhi.notification.Events.obligation;
import static org.assertj.core.api.Assertions.assertThat;

/** Batches as one poll brings them; the partitions are ones that the broker does not have. */
@QuarkusTest
class TakeEventsTest {
    private static final int PARTITION = 900;
    private static final String POSITIONS =
            "SELECT partition || ' ' || next FROM event_position WHERE partition >= 900 ORDER BY partition";

    @Inject
    TakeEvents takeEvents;

    @Inject
    RecordReports recordReports;

    @Inject
    RecordObligations recordObligations;

    @Inject
    RecordDivisions recordDivisions;

    @Inject
    County county;

    @Inject
    TestClock clock;

    @Inject
    Jdbi jdbi;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    private final List<ConsumerRecord<String, String>> batch = new ArrayList<>();

    @BeforeEach
    void nothing_happened_yet() {
        clock.set("2026-01-01");
        county.isEmpty();
        county.execute("DELETE FROM event_position WHERE partition >= 900");
    }

    @AfterEach
    void nothing_is_counted() {
        jdbi.getConfig(SqlStatements.class).setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
    }

    @Test
    void of_a_batch_with_a_bad_event_all_others_are_applied_and_it_alone_goes_to_the_dead_letters() {
        add(obligation("990101001"));
        add("nul in a batch", EventCodec.encode(obligation("990101002")).replace("第002镇", "第\\u0000镇"));
        add("no json in a batch", "{");
        add(obligation("990101003"));

        takeObligations();

        assertThat(county.texts("SELECT township FROM obligation ORDER BY township"))
                .containsExactly("990101001", "990101003");
        assertThat(county.texts(POSITIONS)).containsExactly("900 4");
        assertThat(DeadLetterTopic.keysWith(bootstrap, "nul in a batch", "no json in a batch"))
                .doesNotContain("990101001", "990101003");
    }

    @Test
    void of_a_batch_with_duplicates_and_late_events_the_newest_counts_whatever_the_order() {
        add(Events.extended(obligation("990101001"), LocalDate.of(2026, 3, 20), clock.instant()));
        add(obligation("990101001"));
        add(Events.extended(obligation("990101001"), LocalDate.of(2026, 3, 20), clock.instant()));
        takeObligations();
        add(Events.returned("990101001", 2, clock.instant(), "旧"));
        add(Events.accepted("990101001", 4, clock.instant()));
        add(Events.submitted("990101001", 3, clock.instant()));
        add(Events.accepted("990101001", 4, clock.instant()));
        add(Events.returned("990101002", 2, clock.instant(), "缺数据", "缺\"附件\""));
        add(Events.returned("990101002", 2, clock.instant(), "缺数据", "缺\"附件\""));
        takeReports();
        add(Events.division("990101001", "新名镇", 2));
        add(Events.division("990101001", "旧名镇", 1));
        takeDivisions();

        assertThat(county.texts("SELECT effective_due::text || ' ' || version FROM obligation"))
                .containsExactly("2026-03-20 2");
        assertThat(county.texts("SELECT township || state || version FROM report ORDER BY township"))
                .containsExactly("990101001accepted4", "990101002returned2");
        assertThat(county.texts("SELECT township || reasons::text FROM notice"))
                .containsExactly("990101002[\"缺数据\", \"缺\\\"附件\\\"\"]");
        assertThat(county.texts("SELECT name FROM division")).containsExactly("新名镇");
    }

    @Test
    void a_batch_that_is_taken_twice_changes_nothing_and_never_goes_back() {
        add(Events.returned("990101001", 2, clock.instant(), "缺数据"));
        List<ConsumerRecord<String, String>> early = List.copyOf(batch);
        add(Events.submitted("990101001", 3, clock.instant()));
        takeReports();
        takeEvents.take(early, ReportEvent.class, recordReports::apply);

        assertThat(county.texts("SELECT state || version FROM report")).containsExactly("submitted3");
        assertThat(county.notices()).isEmpty();
        assertThat(county.texts(POSITIONS)).containsExactly("900 2");
    }

    @Test
    void a_batch_costs_the_same_number_of_statements_for_one_event_and_for_three_hundred() {
        AtomicInteger statements = new AtomicInteger();
        jdbi.getConfig(SqlStatements.class).setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                statements.incrementAndGet();
            }
        });

        add(Events.returned("990101001", 2, clock.instant(), "缺数据"));
        takeReports();
        assertThat(statements.getAndSet(0)).isEqualTo(3);
        IntStream.range(100, 400).forEach(each -> add(Events.returned("990101" + each, 2, clock.instant(), "缺数据")));
        takeReports();
        assertThat(statements.getAndSet(0)).isEqualTo(3);
        IntStream.range(100, 400).forEach(each -> add(obligation("990101" + each)));
        takeObligations();
        assertThat(statements.getAndSet(0)).isEqualTo(2);
        IntStream.range(100, 400).forEach(each -> add(Events.division("990101" + each, "镇", 1)));
        takeDivisions();
        assertThat(statements.getAndSet(0)).isEqualTo(2);
        assertThat(county.notices()).hasSize(301);
    }

    @Test
    void each_partition_of_a_batch_has_a_position_of_its_own() {
        add(obligation("990101001"));
        add(obligation("990101002"));
        batch.add(new ConsumerRecord<>(Topics.OBLIGATIONS, PARTITION + 1, 41, "tombstone", null));

        takeObligations();

        assertThat(county.texts(POSITIONS)).containsExactly("900 2", "901 42");
    }

    private void takeReports() {
        takeEvents.take(batch, ReportEvent.class, recordReports::apply);
        batch.clear();
    }

    private void takeObligations() {
        takeEvents.take(batch, ObligationChanged.class, recordObligations::apply);
        batch.clear();
    }

    private void takeDivisions() {
        takeEvents.take(batch, DivisionChanged.class, recordDivisions::apply);
        batch.clear();
    }

    private void add(FazhiEvent event) {
        add(event.topic(), event.key(), EventType.of(event), EventCodec.encode(event));
    }

    private void add(String key, String obligation) {
        add(Topics.OBLIGATIONS, key, EventType.OBLIGATION_CHANGED, obligation);
    }

    private void add(String topic, String key, EventType type, String value) {
        ConsumerRecord<String, String> record = new ConsumerRecord<>(topic, PARTITION, batch.size(), key, value);
        record.headers().add(CloudEventHeaders.TYPE, type.type().getBytes(StandardCharsets.UTF_8));
        batch.add(record);
    }
}
