package cn.fazhi.indicator.event;

import cn.fazhi.contracts.event.ReportEvent;
import cn.fazhi.indicator.projection.ApplyReports;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads the topic fazhi.reports. */
@ApplicationScoped
public class ReportsConsumer {
    private final TakeEvents events;
    private final ApplyReports apply;

    ReportsConsumer(TakeEvents events, ApplyReports apply) {
        this.events = events;
        this.apply = apply;
    }

    @Incoming("reports")
    @Blocking
    public void on(ConsumerRecords<String, String> records) {
        events.take(records, ReportEvent.class, apply::apply);
    }
}
