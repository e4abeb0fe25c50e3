package cn.fazhi.indicator.change;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.indicator.change.model.Change;
import cn.fazhi.indicator.change.model.LogState;
import cn.fazhi.indicator.change.model.LoggedChange;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import static cn.fazhi.indicator.testing.Events.aReport;
import static cn.fazhi.indicator.testing.Events.division;
import static cn.fazhi.indicator.testing.Events.obligation;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
class ChangeStoreTest {
    private static final List<Area> CHINA = List.of(new Area.Nation());
    private static final long MUCH = 1_000_000;

    @Inject
    ChangeStore changes;

    @Inject
    Projection projection;

    private long before;

    @BeforeEach
    void from_here_on() {
        projection.empty();
        before = changes.state().last();
    }

    @Test
    void what_is_applied_is_logged_in_its_order_and_what_changes_nothing_is_not() {
        var report = aReport("990101001").with("mediation.cases", "1");
        var first = report.submitted();
        projection.apply(obligation("990101001"), division("990101001", "东街街道", 10L, 1), first);
        projection.apply(first, report.accepted(), first);

        assertThat(since(before, CHINA))
                .extracting(LoggedChange::name)
                .containsExactly(
                        "completeness-changed",
                        "division-changed",
                        "report-changed",
                        "completeness-changed",
                        "report-changed",
                        "completeness-changed");
        assertThat(since(before, CHINA).get(4).document())
                .matches("\\{\"township\":\"990101001\",\"programme\":\"annual-report\",\"period\":\"2025\","
                        + "\"reportId\":\"[0-9a-f-]{36}\",\"state\":\"accepted\",\"revision\":1,\"version\":2}");
    }

    @Test
    void a_transaction_that_is_rolled_back_leaves_neither_a_change_nor_a_gap() {
        QuarkusTransaction.begin();
        changes.add(List.of(new Change.Division("990101")));
        QuarkusTransaction.rollback();
        changes.add(List.of(new Change.Division("990102")));

        assertThat(since(before, CHINA)).singleElement().satisfies(change -> {
            assertThat(change.division()).isEqualTo("990102");
            assertThat(change.number()).isEqualTo(before + 1);
        });
    }

    @Test
    void numbers_become_visible_in_their_order_however_long_a_transaction_lasts() throws Exception {
        CountDownLatch numbered = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> slow =
                    threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        changes.add(List.of(new Change.Division("990101")));
                        numbered.countDown();
                        await(mayCommit);
                    }));
            await(numbered);
            Future<?> quick = threads.submit(() ->
                    QuarkusTransaction.requiringNew().run(() -> changes.add(List.of(new Change.Division("990102")))));

            assertThat(waitsAWhile(quick)).isTrue();
            assertThat(since(before, CHINA)).isEmpty();
            mayCommit.countDown();
            slow.get(10, TimeUnit.SECONDS);
            quick.get(10, TimeUnit.SECONDS);
        }
        assertThat(since(before, CHINA)).extracting(LoggedChange::division).containsExactly("990101", "990102");
    }

    @Test
    void many_writers_at_once_leave_no_gap_that_a_reader_could_step_over() throws Exception {
        int writers = 4;
        int each = 25;
        List<Long> seen = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                running.add(threads.submit(() -> IntStream.range(0, each)
                        .forEach(i -> QuarkusTransaction.requiringNew()
                                .run(() -> changes.add(
                                        List.of(new Change.Division("990101"), new Change.Division("990102")))))));
            }
            while (running.stream().anyMatch(task -> !task.isDone())) {
                readOn(seen);
            }
            for (Future<?> task : running) {
                task.get();
            }
        }
        readOn(seen);
        assertThat(seen)
                .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + 2L * writers * each)
                        .boxed()
                        .toList());
    }

    @Test
    void only_changes_of_the_asked_areas_are_read() {
        changes.add(List.of(
                new Change.Division("990101001"), new Change.Division("990102001"), new Change.Division("9901")));

        assertThat(since(before, areas("990101")))
                .extracting(LoggedChange::division)
                .containsExactly("990101001");
        assertThat(since(before, areas("990102001", "9901"))).hasSize(3);
        assertThat(since(before, List.of())).isEmpty();
    }

    @Test
    void what_is_too_old_and_what_is_too_much_is_swept_and_the_log_says_so() {
        changes.add(IntStream.range(0, 5)
                .mapToObj(i -> new Change.Division("990101"))
                .toList());
        long last = changes.state().last();

        changes.sweep(Instant.EPOCH, 2, (int) MUCH);
        assertThat(since(before, CHINA)).extracting(LoggedChange::number).containsExactly(last - 1, last);
        LogState state = changes.state();
        assertThat(state.swept()).isEqualTo(last - 2);

        assertThat(changes.sweep(Instant.now().plus(Duration.ofDays(1)), MUCH, 1))
                .isEqualTo(1);
        assertThat(changes.sweep(Instant.now().plus(Duration.ofDays(1)), MUCH, (int) MUCH))
                .isEqualTo(1);
        assertThat(changes.sweep(Instant.now().plus(Duration.ofDays(1)), MUCH, (int) MUCH))
                .isZero();
        assertThat(changes.state().swept()).isEqualTo(last);
    }

    private List<LoggedChange> since(long number, List<Area> areas) {
        return changes.between(number, Long.MAX_VALUE, areas, (int) MUCH);
    }

    private void readOn(List<Long> seen) {
        long at = seen.isEmpty() ? before : seen.getLast();
        since(at, CHINA).forEach(change -> seen.add(change.number()));
    }

    private static List<Area> areas(String... codes) {
        return Stream.of(codes).map(code -> Area.parse(code).orElseThrow()).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean waitsAWhile(Future<?> task) throws Exception {
        try {
            task.get(300, TimeUnit.MILLISECONDS);
            return false;
        } catch (TimeoutException stillWaiting) {
            return true;
        }
    }
}
