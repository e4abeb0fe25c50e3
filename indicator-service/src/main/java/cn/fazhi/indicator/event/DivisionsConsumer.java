package cn.fazhi.indicator.event;

import cn.fazhi.contracts.event.DivisionChanged;
import cn.fazhi.indicator.projection.ApplyDivisions;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads the topic fazhi.divisions. */
@ApplicationScoped
public class DivisionsConsumer {
    private final TakeEvents events;
    private final ApplyDivisions apply;

    DivisionsConsumer(TakeEvents events, ApplyDivisions apply) {
        this.events = events;
        this.apply = apply;
    }

    @Incoming("divisions")
    @Blocking
    public void on(ConsumerRecords<String, byte[]> records) {
        events.take(records, DivisionChanged.class, apply::apply);
    }
}
