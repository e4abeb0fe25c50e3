package cn.fazhi.indicator.stream;

import cn.fazhi.indicator.change.ChangeStore;

import io.quarkus.scheduler.Scheduled;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;

/** Keeps the log from growing without end. Any number of replicas may do this at once. */
@ApplicationScoped
public class SweepChanges {
    private static final int AT_ONCE = 10_000;

    private final ChangeStore changes;
    private final Clock clock;
    private final StreamSettings settings;

    SweepChanges(ChangeStore changes, Clock clock, StreamSettings settings) {
        this.changes = changes;
        this.clock = clock;
        this.settings = settings;
    }

    /** Removes what is too old, and what is too much; each step is short, so that nobody waits for the log. */
    @Scheduled(every = "{fazhi.stream.sweep}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void sweep() {
        int swept = AT_ONCE;
        while (swept == AT_ONCE) {
            swept = changes.sweep(clock.instant().minus(settings.kept()), settings.mostKept(), AT_ONCE);
        }
    }
}
