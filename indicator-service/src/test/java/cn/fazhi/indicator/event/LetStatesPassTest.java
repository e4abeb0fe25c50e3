package cn.fazhi.indicator.event;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LetStatesPassTest {
    private static final String REPORTS = "fazhi.reports";
    private static final TopicPartition DIVISIONS = new TopicPartition("fazhi.divisions", 3);

    private final LetStatesPass states = new LetStatesPass(Duration.ofMinutes(1));
    private final ExecutorService reader = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        reader.shutdownNow();
    }

    @Test
    void reports_wait_until_the_divisions_of_before_are_read() throws Exception {
        states.begin(DIVISIONS, 5, 10);
        Future<?> waiting = waitingReports(states);

        states.read(DIVISIONS, 9);
        assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

        states.read(DIVISIONS, 10);
        waiting.get(10, TimeUnit.SECONDS);
    }

    @Test
    void nobody_waits_for_what_is_read_already_nor_for_the_own_topic() throws Exception {
        states.begin(DIVISIONS, 10, 10);
        states.begin(new TopicPartition(REPORTS, 0), 0, 10);

        waitingReports(states).get(10, TimeUnit.SECONDS);
    }

    @Test
    void nobody_waits_for_what_another_replica_reads() throws Exception {
        states.begin(DIVISIONS, 0, 10);
        Future<?> waiting = waitingReports(states);

        states.forget(List.of(DIVISIONS));

        waiting.get(10, TimeUnit.SECONDS);
    }

    @Test
    void who_has_waited_in_vain_goes_on() throws Exception {
        LetStatesPass impatient = new LetStatesPass(Duration.ofMillis(10));
        impatient.begin(DIVISIONS, 0, 10);

        waitingReports(impatient).get(10, TimeUnit.SECONDS);
    }

    private Future<?> waitingReports(LetStatesPass what) throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Future<?> waiting = reader.submit(() -> {
            started.countDown();
            what.await(REPORTS);
            return null;
        });
        started.await();
        return waiting;
    }
}
