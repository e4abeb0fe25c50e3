package cn.fazhi.notification.report;

import cn.fazhi.contracts.event.ReportEvent;
import cn.fazhi.notification.event.TakeEvent;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads which reports are in, were returned or withdrawn. */
@ApplicationScoped
public class ReportsConsumer {
    private final TakeEvent takeEvent;
    private final RecordReport recordReport;

    ReportsConsumer(TakeEvent takeEvent, RecordReport recordReport) {
        this.takeEvent = takeEvent;
        this.recordReport = recordReport;
    }

    @Incoming("reports")
    @Blocking
    public void on(ConsumerRecord<String, String> source) {
        takeEvent.take(source, ReportEvent.class, recordReport::apply);
    }
}
