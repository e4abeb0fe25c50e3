package cn.fazhi.indicator.event;

import cn.fazhi.contracts.event.ObligationChanged;
import cn.fazhi.indicator.projection.ApplyObligations;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads the topic fazhi.obligations. */
@ApplicationScoped
public class ObligationsConsumer {
    private final TakeEvents events;
    private final ApplyObligations apply;

    ObligationsConsumer(TakeEvents events, ApplyObligations apply) {
        this.events = events;
        this.apply = apply;
    }

    @Incoming("obligations")
    @Blocking
    public void on(ConsumerRecords<String, byte[]> records) {
        events.take(records, ObligationChanged.class, apply::apply);
    }
}
