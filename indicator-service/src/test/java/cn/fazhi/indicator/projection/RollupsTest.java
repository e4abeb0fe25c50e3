package cn.fazhi.indicator.projection;

import cn.fazhi.contracts.event.DivisionChanged;
import cn.fazhi.contracts.event.FazhiEvent;
import cn.fazhi.contracts.event.ObligationChanged;
import cn.fazhi.contracts.event.ReportEvent;
import cn.fazhi.indicator.projection.model.Differences;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import jakarta.inject.Inject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import static cn.fazhi.indicator.testing.Events.aReport;
import static cn.fazhi.indicator.testing.Events.obligation;
import static org.assertj.core.api.Assertions.assertThat;

/** The roll-ups that the projection keeps are those that one gets by computing everything from the stored states. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
class RollupsTest {
    @Inject
    Projection projection;

    @Inject
    ApplyReports reports;

    @Inject
    ApplyObligations obligations;

    @Inject
    ApplyDivisions divisions;

    @Inject
    RecomputeProjection recompute;

    @Inject
    Jdbi jdbi;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("fazhi.histories", 20));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void after_every_batch_of_any_history_they_are_as_recomputed(long seed) {
        projection.empty();
        List<FazhiEvent> events = RandomHistory.disturbed(RandomHistory.of(seed), seed);
        Random random = new Random(seed);
        for (int from = 0; from < events.size(); ) {
            int to = Math.min(events.size(), from + 1 + random.nextInt(60));
            batch(events.subList(from, to));
            nothingDiffers();
            from = to;
        }
        assertThat(rollups()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void also_if_all_topics_are_applied_at_the_same_time(long seed) {
        projection.empty();
        atTheSameTime(RandomHistory.disturbed(RandomHistory.of(seed), seed), 7);

        nothingDiffers();
    }

    @Test
    void townships_of_one_county_at_the_same_time_neither_lose_an_update_nor_wait_for_each_other_in_a_circle() {
        projection.empty();
        List<FazhiEvent> events = new ArrayList<>();
        for (int township = 100; township < 160; township++) {
            String code = "990101" + township;
            events.add(obligation(code));
            var report = aReport(code).with("mediation.cases", "1").with("mediation.succeeded", "1");
            events.add(report.submitted());
            events.add(report.without("mediation.cases")
                    .with("mediation.cases", "5")
                    .submitted());
            events.add(report.accepted());
        }
        Collections.shuffle(events, new Random(1));

        atTheSameTime(events, 3);

        nothingDiffers();
        assertThat(number("select total from rollup where accepted and indicator ="
                        + " (select id from indicator where code = 'mediation.cases')"))
                .isEqualTo(60 * 5);
        assertThat(number("select sum(townships) from rollup where not accepted"))
                .isZero();
    }

    @Test
    void what_was_spoilt_is_found_and_put_right() {
        projection.empty();
        batch(RandomHistory.of(4));
        jdbi.useHandle(handle -> {
            handle.execute("update rollup set total = total + 1");
            handle.execute("delete from township_value where ctid in (select ctid from township_value limit 3)");
            handle.execute("update standing set state = 'accepted' where state = 'submitted'");
            handle.execute("update value_band set above = above + 1");
            handle.execute("update expected_townships set townships = townships + 1");
        });

        List<Differences> found = recompute.verify();
        assertThat(found)
                .extracting(Differences::table)
                .containsExactly("standing", "township_value", "rollup", "value_band", "expected_townships");
        assertThat(found).allSatisfy(table -> assertThat(table.rows()).isPositive());
        assertThat(found.get(1).rows()).isEqualTo(3);
        assertThat(found.get(1).examples())
                .allSatisfy(example -> assertThat(example).contains("stored nothing"));
        assertThat(recompute.verify()).isEqualTo(found);

        assertThat(recompute.rebuild()).isEqualTo(found);
        nothingDiffers();
    }

    @Test
    void a_total_that_belongs_to_nobody_is_found_and_taken_away() {
        projection.empty();
        batch(RandomHistory.of(5));
        jdbi.useHandle(handle -> handle.execute("""
                insert into rollup select round, indicator, '9809', accepted, 1, 1, 0, 1, 0, 7, 0, 0
                from rollup limit 1"""));

        assertThat(recompute.rebuild().get(2).rows()).isEqualTo(1);
        nothingDiffers();
    }

    private void nothingDiffers() {
        assertThat(recompute.verify())
                .allSatisfy(
                        table -> assertThat(table.rows()).as(table.toString()).isZero());
    }

    private long rollups() {
        return number("select count(*) from rollup");
    }

    private long number(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    private void batch(List<FazhiEvent> events) {
        reports.apply(only(events, ReportEvent.class), List.of());
        obligations.apply(only(events, ObligationChanged.class), List.of());
        divisions.apply(only(events, DivisionChanged.class), List.of());
    }

    private void atTheSameTime(List<FazhiEvent> events, int size) {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            IntStream.iterate(0, from -> from < events.size(), from -> from + size)
                    .mapToObj(from -> events.subList(from, Math.min(events.size(), from + size)))
                    .map(some -> CompletableFuture.runAsync(() -> batch(some), threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }

    private static <E extends FazhiEvent> List<E> only(List<FazhiEvent> events, Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
