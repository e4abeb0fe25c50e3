package cn.fazhi.notification.division;

import cn.fazhi.contracts.event.DivisionChanged;
import cn.fazhi.notification.event.TakeEvents;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads the register of divisions, for their names. */
@ApplicationScoped
public class DivisionsConsumer {
    private final TakeEvents takeEvents;
    private final RecordDivisions recordDivisions;

    DivisionsConsumer(TakeEvents takeEvents, RecordDivisions recordDivisions) {
        this.takeEvents = takeEvents;
        this.recordDivisions = recordDivisions;
    }

    @Incoming("divisions")
    @Blocking
    public void on(ConsumerRecords<String, String> records) {
        takeEvents.take(records, DivisionChanged.class, recordDivisions::apply);
    }
}
