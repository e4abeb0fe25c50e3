package cn.fazhi.indicator.stream;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.indicator.change.ChangeStore;
import cn.fazhi.indicator.change.model.Change;
import cn.fazhi.indicator.change.model.Place;
import cn.fazhi.indicator.stream.Told.Beginning;
import cn.fazhi.indicator.stream.Told.Ending;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Readers as they behave badly, and two replicas over one log. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
class ChangeTailTest {
    private static final List<Area> CHINA = List.of(new Area.Nation());
    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    ChangeStore changes;

    @Inject
    Jdbi jdbi;

    @Inject
    Clock clock;

    @Inject
    StreamSettings settings;

    private ChangeTail one;
    private ChangeTail other;

    @BeforeEach
    void two_replicas() {
        one = replica();
        other = replica();
    }

    @AfterEach
    void stop() {
        one.stop(new ShutdownEvent());
        other.stop(new ShutdownEvent());
    }

    @Test
    void a_reader_whose_token_expires_is_sent_away_and_told_why() {
        var heard = reader(one, null, Instant.now().plusMillis(300), Long.MAX_VALUE);

        heard.awaitCompletion(SOON);
        assertThat(heard.getItems().getLast()).isEqualTo(new Told.Closed(Ending.TOKEN_EXPIRED));
        await().atMost(SOON).until(() -> one.readers() == 0);
    }

    @Test
    void a_reader_who_takes_nothing_is_sent_away_before_it_costs_memory_and_goes_on_later_without_a_gap() {
        int many = settings.buffer() + 500;
        Place start = changes.state().end();
        var slow = reader(one, null, Instant.MAX, 1);
        await().atMost(SOON).until(() -> slow.getItems().size() == 1);

        add(many);
        // once its queue is full nothing more is kept for it; what waits is what it may still take
        await().atMost(SOON).untilAsserted(() -> {
            slow.request(1);
            assertThat(slow.getItems().size()).isGreaterThan(1);
        });
        slow.request(Long.MAX_VALUE).awaitCompletion(SOON);
        assertThat(slow.getItems()).hasSizeLessThan(many);
        assertThat(slow.getItems().getLast()).isEqualTo(new Told.Closed(Ending.TOO_SLOW));

        long last = ((Told.Changed) slow.getItems().get(slow.getItems().size() - 2))
                .place()
                .number();
        var again = reader(one, new Place(start.log(), last), Instant.MAX, Long.MAX_VALUE);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(numbers(again))
                        .containsExactlyElementsOf(LongStream.rangeClosed(last + 1, start.number() + many)
                                .boxed()
                                .toList()));
        again.cancel();
    }

    @Test
    void a_reader_may_come_back_to_another_replica() {
        var here = reader(one, null, Instant.MAX, Long.MAX_VALUE);
        await().atMost(SOON).until(() -> !here.getItems().isEmpty());
        add(3);
        await().atMost(SOON).until(() -> numbers(here).size() == 3);
        here.cancel();
        add(2);

        long last = numbers(here).getLast();
        var there = reader(other, new Place(changes.state().log(), last), Instant.MAX, Long.MAX_VALUE);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(numbers(there))
                        .containsExactlyElementsOf(LongStream.rangeClosed(last + 1, last + 2)
                                .boxed()
                                .toList()));
        there.cancel();
        await().atMost(SOON).until(() -> one.readers() == 0 && other.readers() == 0);
    }

    @Test
    void all_replicas_tell_the_same() {
        var here = reader(one, null, Instant.MAX, Long.MAX_VALUE);
        var there = reader(other, null, Instant.MAX, Long.MAX_VALUE);
        await().atMost(SOON)
                .until(() -> !here.getItems().isEmpty() && !there.getItems().isEmpty());
        add(10);

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(numbers(here)).hasSize(10);
            assertThat(numbers(there)).isEqualTo(numbers(here));
        });
        here.cancel();
        there.cancel();
    }

    @Test
    void when_the_log_begins_anew_the_readers_are_sent_to_begin_anew() {
        var heard = reader(one, null, Instant.MAX, Long.MAX_VALUE);
        await().atMost(SOON).until(() -> !heard.getItems().isEmpty());
        Place before = ((Told.Opened) heard.getItems().getFirst()).place();

        jdbi.useHandle(handle -> handle.execute("update change_log set log = substr(md5(log), 1, 10)"));

        heard.awaitCompletion(SOON);
        assertThat(heard.getItems().getLast()).isEqualTo(new Told.Closed(Ending.LOG_RESTARTED));
        var again = reader(one, before, Instant.MAX, Long.MAX_VALUE);
        await().atMost(SOON).until(() -> !again.getItems().isEmpty());
        assertThat(again.getItems().getFirst())
                .isInstanceOfSatisfying(
                        Told.Opened.class,
                        opened -> assertThat(opened.beginning()).isEqualTo(Beginning.OTHER_LOG));
        again.cancel();
    }

    @Test
    void a_replica_that_stops_says_good_bye() {
        var heard = reader(one, null, Instant.MAX, Long.MAX_VALUE);
        await().atMost(SOON).until(() -> !heard.getItems().isEmpty());

        one.stop(new ShutdownEvent());

        heard.awaitCompletion(SOON);
        assertThat(heard.getItems().getLast()).isEqualTo(new Told.Closed(Ending.SHUTTING_DOWN));
    }

    private ChangeTail replica() {
        ChangeTail tail = new ChangeTail(changes, clock, settings, new SimpleMeterRegistry());
        tail.start(new StartupEvent());
        return tail;
    }

    private AssertSubscriber<Told> reader(ChangeTail replica, @Nullable Place after, Instant until, long demand) {
        return new FollowChanges(changes, replica, settings, clock)
                .follow(new Reader(CHINA, after, until))
                .subscribe()
                .withSubscriber(AssertSubscriber.create(demand));
    }

    private void add(int number) {
        changes.add(IntStream.range(0, number)
                .mapToObj(i -> new Change.Division("990101"))
                .toList());
    }

    private static List<Long> numbers(AssertSubscriber<Told> heard) {
        return heard.getItems().stream()
                .filter(Told.Changed.class::isInstance)
                .map(told -> ((Told.Changed) told).place().number())
                .toList();
    }
}
