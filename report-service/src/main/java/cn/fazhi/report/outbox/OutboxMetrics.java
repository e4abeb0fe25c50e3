package cn.fazhi.report.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What an operator needs to see of the outbox: how much waits, how long, and what is stuck. */
@Startup
@ApplicationScoped
public class OutboxMetrics {
    private final OutboxStore store;
    private final Clock clock;
    private final Counter published;
    private final Counter failed;
    private volatile OutboxStatus status = new OutboxStatus(0, 0, 0, null);

    OutboxMetrics(OutboxStore store, Clock clock, MeterRegistry registry) {
        this.store = store;
        this.clock = clock;
        this.published = registry.counter("fazhi.outbox.published");
        this.failed = registry.counter("fazhi.outbox.failures");
        Gauge.builder("fazhi.outbox.pending", this, self -> self.status.pending())
                .register(registry);
        Gauge.builder("fazhi.outbox.retrying", this, self -> self.status.retrying())
                .register(registry);
        Gauge.builder("fazhi.outbox.blocked", this, self -> self.status.blocked())
                .register(registry);
        Gauge.builder("fazhi.outbox.oldest.age", this, OutboxMetrics::oldestAge)
                .baseUnit("seconds")
                .register(registry);
    }

    void count(int publishedNow, int failedNow) {
        published.increment(publishedNow);
        failed.increment(failedNow);
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        status = store.status();
    }

    private double oldestAge() {
        Instant oldest = status.oldest();
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toMillis() / 1000.0;
    }
}
