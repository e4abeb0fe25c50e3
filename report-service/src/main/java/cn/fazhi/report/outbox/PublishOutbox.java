package cn.fazhi.report.outbox;

import cn.fazhi.report.outbox.Outcome.Published;
import cn.fazhi.report.outbox.Outcome.Refused;
import cn.fazhi.report.outbox.Outcome.Unreachable;

import io.quarkus.logging.Log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Publishes the oldest event of as many keys as fit into a batch. A crash before the end repeats them; consumers know
 * a repeated event by its version.
 */
@ApplicationScoped
public class PublishOutbox {
    private static final int LONGEST_ERROR = 500;

    private final OutboxStore store;
    private final EventPublisher publisher;
    private final OutboxConfig config;
    private final OutboxMetrics metrics;
    private final Clock clock;

    PublishOutbox(
            OutboxStore store, EventPublisher publisher, OutboxConfig config, OutboxMetrics metrics, Clock clock) {
        this.store = store;
        this.publisher = publisher;
        this.config = config;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Publishes one batch, and says how many events went out; none if there are none or all failed. */
    @Transactional
    public int publishNext() {
        List<OutgoingEvent> claimed = store.claim(config.batchSize(), clock.instant());
        if (claimed.isEmpty()) {
            return 0;
        }
        List<Outcome> outcomes = publisher.publish(claimed);
        List<Long> published = new ArrayList<>();
        List<Postponement> failed = new ArrayList<>();
        for (int i = 0; i < claimed.size(); i++) {
            OutgoingEvent event = claimed.get(i);
            switch (outcomes.get(i)) {
                case Published done -> published.add(event.id());
                case Unreachable unreachable -> failed.add(postponed(event, unreachable.why(), false));
                case Refused refused ->
                    failed.add(postponed(event, refused.why(), event.attempts() + 1 >= config.maxAttempts()));
            }
        }
        store.delete(published);
        store.postpone(failed);
        metrics.count(published.size(), failed.size());
        return published.size();
    }

    private Postponement postponed(OutgoingEvent event, String why, boolean block) {
        Instant now = clock.instant();
        String error = why.length() <= LONGEST_ERROR ? why : why.substring(0, LONGEST_ERROR);
        if (block) {
            Log.errorf("event %d for %s is blocked: %s", event.id(), event.key(), error);
        } else {
            Log.warnf("event %d for %s is put off: %s", event.id(), event.key(), error);
        }
        return new Postponement(event.id(), now.plus(backOff(event.attempts())), block ? now : null, error);
    }

    private Duration backOff(int attempts) {
        Duration doubled = config.firstBackOff().multipliedBy(1L << Math.min(attempts, 20));
        return doubled.compareTo(config.longestBackOff()) < 0 ? doubled : config.longestBackOff();
    }
}
