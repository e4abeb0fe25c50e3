package cn.fazhi.indicator.event;

import cn.fazhi.contracts.event.CloudEventHeaders;
import cn.fazhi.contracts.event.EventCodec;
import cn.fazhi.contracts.event.FazhiEvent;
import cn.fazhi.contracts.event.UnreadableEvent;
import cn.fazhi.indicator.projection.model.Applied;
import cn.fazhi.indicator.projection.model.Checkpoint;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

import jakarta.enterprise.context.ApplicationScoped;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes what one poll of a topic brings, as one transaction. A record that is no event of this topic is put aside; if the
 * transaction fails for another reason than the database's, its events are tried one by one, and only the one at fault is
 * put aside. The database being away is waited for.
 */
@ApplicationScoped
public class TakeEvents {
    private final Patiently patiently;
    private final DeadLetters deadLetters;
    private final ProjectionMetrics metrics;
    private final LetStatesPass states;

    TakeEvents(Patiently patiently, DeadLetters deadLetters, ProjectionMetrics metrics, LetStatesPass states) {
        this.patiently = patiently;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
        this.states = states;
    }

    /** Takes the records, each of which must hold an event of that type. */
    public <E extends FazhiEvent> void take(
            Iterable<ConsumerRecord<String, byte[]>> records, Class<E> type, Application<E> application) {
        List<Received<E>> readable = new ArrayList<>();
        Map<String, Checkpoint> upTo = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            read(record, type, readable);
            upTo.put(record.topic() + record.partition(), after(record));
        }
        try {
            apply(readable, upTo.values(), application);
        } catch (DatabaseTrouble interrupted) {
            throw interrupted;
        } catch (RuntimeException oneOfThem) {
            oneByOne(readable, upTo.values(), application);
        }
        upTo.values()
                .forEach(each -> states.read(new TopicPartition(each.topic(), each.partition()), each.nextOffset()));
    }

    private <E extends FazhiEvent> void read(
            ConsumerRecord<String, byte[]> record, Class<E> type, List<Received<E>> readable) {
        try {
            FazhiEvent event = EventCodec.decode(header(record, CloudEventHeaders.TYPE), record.value());
            if (type.isInstance(event)) {
                readable.add(new Received<>(type.cast(event), record));
            } else {
                putAside(record, new IllegalArgumentException("not an event of this topic: " + event.getClass()));
            }
        } catch (UnreadableEvent | IllegalArgumentException unreadable) {
            putAside(record, unreadable);
        }
    }

    private <E extends FazhiEvent> void apply(
            List<Received<E>> received, Collection<Checkpoint> upTo, Application<E> application) {
        List<E> events = received.stream().map(Received::event).toList();
        Applied applied = patiently.get(() -> application.apply(events, upTo));
        metrics.applied(events, applied);
    }

    private <E extends FazhiEvent> void oneByOne(
            List<Received<E>> received, Collection<Checkpoint> upTo, Application<E> application) {
        for (Received<E> each : received) {
            try {
                apply(List.of(each), List.of(), application);
            } catch (DatabaseTrouble interrupted) {
                throw interrupted;
            } catch (RuntimeException atFault) {
                putAside(each.record(), atFault);
            }
        }
        apply(List.of(), upTo, application);
    }

    private void putAside(ConsumerRecord<String, byte[]> record, Throwable reason) {
        deadLetters.add(record, reason);
        metrics.dead(record.topic());
    }

    private static Checkpoint after(ConsumerRecord<String, byte[]> record) {
        return new Checkpoint(record.topic(), record.partition(), record.offset() + 1);
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
