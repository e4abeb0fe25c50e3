package cn.fazhi.notification.obligation;

import cn.fazhi.contracts.event.ObligationChanged;
import cn.fazhi.notification.event.TakeEvents;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads what townships owe. */
@ApplicationScoped
public class ObligationsConsumer {
    private final TakeEvents takeEvents;
    private final RecordObligations recordObligations;

    ObligationsConsumer(TakeEvents takeEvents, RecordObligations recordObligations) {
        this.takeEvents = takeEvents;
        this.recordObligations = recordObligations;
    }

    @Incoming("obligations")
    @Blocking
    public void on(ConsumerRecords<String, String> records) {
        takeEvents.take(records, ObligationChanged.class, recordObligations::apply);
    }
}
