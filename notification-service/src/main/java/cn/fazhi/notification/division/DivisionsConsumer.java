package cn.fazhi.notification.division;

import cn.fazhi.contracts.event.DivisionChanged;
import cn.fazhi.notification.event.TakeEvent;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads the register of divisions, for their names. */
@ApplicationScoped
public class DivisionsConsumer {
    private final TakeEvent takeEvent;
    private final RecordDivision recordDivision;

    DivisionsConsumer(TakeEvent takeEvent, RecordDivision recordDivision) {
        this.takeEvent = takeEvent;
        this.recordDivision = recordDivision;
    }

    @Incoming("divisions")
    @Blocking
    public void on(ConsumerRecord<String, String> source) {
        takeEvent.take(source, DivisionChanged.class, recordDivision::apply);
    }
}
