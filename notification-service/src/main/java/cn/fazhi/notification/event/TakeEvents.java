package cn.fazhi.notification.event;

import cn.fazhi.contracts.event.CloudEventHeaders;
import cn.fazhi.contracts.event.EventCodec;
import cn.fazhi.contracts.event.FazhiEvent;
import cn.fazhi.contracts.event.UnreadableEvent;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

import jakarta.enterprise.context.ApplicationScoped;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Takes what one poll of a topic brings, as one transaction. What can never work goes to the dead letters: a record that is
 * no event of its topic, and, found by trying one event after the other, the one whose data made the transaction fail.
 */
@ApplicationScoped
public class TakeEvents {
    private final ApplyEvents apply;
    private final DeadLetters deadLetters;

    TakeEvents(ApplyEvents apply, DeadLetters deadLetters) {
        this.apply = apply;
        this.deadLetters = deadLetters;
    }

    /**
     * Takes the records, each of which must hold an event of that type, or nothing: a tombstone of a compacted topic says
     * nothing that matters here.
     *
     * @param use applies the events in one transaction that it finds begun; it is also called with none and with one
     */
    public <E extends FazhiEvent> void take(
            Iterable<ConsumerRecord<String, String>> records, Class<E> type, Consumer<List<E>> use) {
        List<Received<E>> readable = new ArrayList<>();
        Map<TopicPartition, Long> upTo = new HashMap<>();
        for (ConsumerRecord<String, String> record : records) {
            if (record.value() != null) {
                read(record, type, readable);
            }
            upTo.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
        }
        try {
            apply.apply(readable.stream().map(Received::event).toList(), upTo, use);
        } catch (UnusableEvent oneOfThem) {
            oneByOne(readable, use);
            apply.apply(List.of(), upTo, use);
        }
    }

    private <E extends FazhiEvent> void read(
            ConsumerRecord<String, String> record, Class<E> type, List<Received<E>> readable) {
        try {
            Header name = record.headers().lastHeader(CloudEventHeaders.TYPE);
            FazhiEvent event = EventCodec.decode(
                    name == null ? "" : new String(name.value(), StandardCharsets.UTF_8), record.value());
            if (type.isInstance(event)) {
                readable.add(new Received<>(type.cast(event), record));
            } else {
                deadLetters.add(record, UnusableEvent.misplaced(event, record.topic()));
            }
        } catch (UnreadableEvent unreadable) {
            deadLetters.add(record, unreadable);
        }
    }

    private <E extends FazhiEvent> void oneByOne(List<Received<E>> received, Consumer<List<E>> use) {
        for (Received<E> each : received) {
            try {
                apply.apply(List.of(each.event()), each.upTo(), use);
            } catch (UnusableEvent atFault) {
                deadLetters.add(each.record(), atFault);
            }
        }
    }
}
