package cn.fazhi.notification.report;

import cn.fazhi.contracts.event.ReportEvent;
import cn.fazhi.notification.event.TakeEvents;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads which reports are in, were returned or withdrawn. */
@ApplicationScoped
public class ReportsConsumer {
    private final TakeEvents takeEvents;
    private final RecordReports recordReports;

    ReportsConsumer(TakeEvents takeEvents, RecordReports recordReports) {
        this.takeEvents = takeEvents;
        this.recordReports = recordReports;
    }

    @Incoming("reports")
    @Blocking
    public void on(ConsumerRecords<String, String> records) {
        takeEvents.take(records, ReportEvent.class, recordReports::apply);
    }
}
