package cn.fazhi.indicator.event;

import cn.fazhi.contracts.event.ReportEvent;
import cn.fazhi.indicator.projection.ApplyReports;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads the topic fazhi.reports. */
@ApplicationScoped
public class ReportsConsumer {
    private final TakeEvents events;
    private final ApplyReports apply;
    private final LetStatesPass states;

    ReportsConsumer(TakeEvents events, ApplyReports apply, LetStatesPass states) {
        this.events = events;
        this.apply = apply;
        this.states = states;
    }

    @Incoming("reports")
    @Blocking
    public void on(ConsumerRecords<String, byte[]> records) throws InterruptedException {
        for (TopicPartition partition : records.partitions()) {
            states.await(partition.topic());
        }
        events.take(records, ReportEvent.class, apply::apply);
    }
}
