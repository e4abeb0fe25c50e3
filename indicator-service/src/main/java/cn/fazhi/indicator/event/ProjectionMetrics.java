package cn.fazhi.indicator.event;

import cn.fazhi.contracts.event.FazhiEvent;
import cn.fazhi.indicator.projection.model.Applied;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;

import jakarta.inject.Singleton;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What an operator wants to know of the projection. The lag in records is Kafka's own
 * {@code kafka_consumer_fetch_manager_records_lag}.
 */
@Singleton
public class ProjectionMetrics {
    private final MeterRegistry registry;
    private final Clock clock;
    private final Timer delay;
    private final AtomicReference<Instant> lastApplied;

    ProjectionMetrics(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
        this.lastApplied = new AtomicReference<>(clock.instant());
        this.delay = Timer.builder("fazhi.projection.delay")
                .description("From the event to its being visible in the indicators")
                .publishPercentiles(0.5, 0.99)
                .register(registry);
        TimeGauge.builder("fazhi.projection.idle", lastApplied, TimeUnit.SECONDS, this::secondsSince)
                .description("Since events were last applied")
                .register(registry);
    }

    <E extends FazhiEvent> void applied(List<E> events, Applied applied) {
        if (events.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        String topic = events.getFirst().topic();
        count(topic, "applied", applied.changed());
        count(topic, "ignored", applied.events() - applied.changed());
        events.forEach(event -> delay.record(Duration.between(event.occurredAt(), now)));
        lastApplied.set(now);
    }

    void dead(String topic) {
        count(topic, "dead", 1);
    }

    private void count(String topic, String outcome, int number) {
        Counter.builder("fazhi.projection.events")
                .description("Events by what became of them")
                .tag("topic", topic)
                .tag("outcome", outcome)
                .register(registry)
                .increment(number);
    }

    private double secondsSince(AtomicReference<Instant> instant) {
        return Duration.between(instant.get(), clock.instant()).toMillis() / 1000.0;
    }
}
