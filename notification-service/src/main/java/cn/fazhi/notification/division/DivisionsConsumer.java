package cn.fazhi.notification.division;

import cn.fazhi.contracts.event.DivisionChanged;
import cn.fazhi.contracts.event.UnreadableEvent;
import cn.fazhi.notification.event.EventIntake;
import cn.fazhi.notification.event.UnusableEvent;

import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.temporal.ChronoUnit;

/** Reads the register of divisions, for their names. */
@ApplicationScoped
public class DivisionsConsumer {
    private final RecordDivision recordDivision;

    DivisionsConsumer(RecordDivision recordDivision) {
        this.recordDivision = recordDivision;
    }

    @Incoming("divisions")
    @Blocking
    @Retry(
            maxRetries = -1,
            maxDuration = 0,
            delay = 500,
            abortOn = {UnreadableEvent.class, UnusableEvent.class})
    @ExponentialBackoff(maxDelay = 30, maxDelayUnit = ChronoUnit.SECONDS)
    public void on(ConsumerRecord<String, String> source) {
        EventIntake.take(source, DivisionChanged.class, recordDivision::apply);
    }
}
