package cn.fazhi.notification.obligation;

import cn.fazhi.contracts.event.ObligationChanged;
import cn.fazhi.notification.event.TakeEvent;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads what townships owe. */
@ApplicationScoped
public class ObligationsConsumer {
    private final TakeEvent takeEvent;
    private final RecordObligation recordObligation;

    ObligationsConsumer(TakeEvent takeEvent, RecordObligation recordObligation) {
        this.takeEvent = takeEvent;
        this.recordObligation = recordObligation;
    }

    @Incoming("obligations")
    @Blocking
    public void on(ConsumerRecord<String, String> source) {
        takeEvent.take(source, ObligationChanged.class, recordObligation::apply);
    }
}
