package cn.fazhi.notification.delivery;

import cn.fazhi.notification.delivery.model.BackOff;
import cn.fazhi.notification.delivery.model.DeliveryState;
import cn.fazhi.notification.delivery.model.Letter;
import cn.fazhi.notification.delivery.model.Outcome;

import io.micrometer.core.instrument.MeterRegistry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.Instant;

/** Writes into the log how an attempt ended, and when the next one is due. */
@ApplicationScoped
public class RecordOutcome {
    private final DeliveryStore deliveries;
    private final BackOff backOff;
    private final MeterRegistry metrics;
    private final Clock clock;

    RecordOutcome(DeliveryStore deliveries, DeliveryConfig config, MeterRegistry metrics, Clock clock) {
        this.deliveries = deliveries;
        this.backOff = new BackOff(config.attempts(), config.firstRetry(), config.longestRetry());
        this.metrics = metrics;
        this.clock = clock;
    }

    /** A late outcome of an attempt that was followed by another changes nothing. */
    @Transactional
    public void record(Letter letter, Outcome outcome) {
        deliveries.failures(letter.id(), letter.attempt()).ifPresent(failures -> {
            DeliveryState state = settle(letter, outcome, failures);
            metrics.counter("fazhi.deliveries.settled", "kind", letter.kind().toString(), "state", state.toString())
                    .increment();
        });
    }

    private DeliveryState settle(Letter letter, Outcome outcome, int failures) {
        Instant now = clock.instant();
        DeliveryState state;
        switch (outcome) {
            case Outcome.Taken taken -> {
                state = DeliveryState.SENT;
                deliveries.settle(letter.id(), state, 0, null, null, now);
            }
            case Outcome.Refused refused -> {
                state = DeliveryState.ABANDONED;
                deliveries.settle(letter.id(), state, failures + 1, null, refused.reason(), now);
            }
            case Outcome.Unclear unclear -> {
                state = DeliveryState.UNKNOWN;
                deliveries.settle(letter.id(), state, failures + 1, null, unclear.reason(), now);
            }
            case Outcome.Postponed postponed -> {
                int soFar = failures + 1;
                state = backOff.isExhaustedAfter(soFar) ? DeliveryState.ABANDONED : DeliveryState.FAILED;
                deliveries.settle(letter.id(), state, soFar, now.plus(backOff.after(soFar)), postponed.reason(), now);
            }
        }
        return state;
    }
}
