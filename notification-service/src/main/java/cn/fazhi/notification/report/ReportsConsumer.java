package cn.fazhi.notification.report;

import cn.fazhi.contracts.event.ReportEvent;
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

/** Reads which reports are in, were returned or withdrawn. */
@ApplicationScoped
public class ReportsConsumer {
    private final RecordReport recordReport;

    ReportsConsumer(RecordReport recordReport) {
        this.recordReport = recordReport;
    }

    @Incoming("reports")
    @Blocking
    @Retry(
            maxRetries = -1,
            maxDuration = 0,
            delay = 500,
            abortOn = {UnreadableEvent.class, UnusableEvent.class})
    @ExponentialBackoff(maxDelay = 30, maxDelayUnit = ChronoUnit.SECONDS)
    public void on(ConsumerRecord<String, String> source) {
        EventIntake.take(source, ReportEvent.class, recordReport::apply);
    }
}
