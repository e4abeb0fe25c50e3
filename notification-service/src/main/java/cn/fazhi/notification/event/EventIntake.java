package cn.fazhi.notification.event;

import cn.fazhi.contracts.event.CloudEventHeaders;
import cn.fazhi.contracts.event.EventCodec;
import cn.fazhi.contracts.event.FazhiEvent;

import io.quarkus.logging.Log;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.function.Consumer;

/** From a Kafka record to a use case, with one distinction: what can never work is told apart from what may. */
public final class EventIntake {
    /** SQL states of data that no retry will make fit: bad values and broken constraints. */
    private static final String DATA_FAULT = "22";

    private static final String CONSTRAINT_FAULT = "23";

    private EventIntake() {}

    /**
     * Reads the record's event and applies it. A tombstone of a compacted topic says nothing that matters here.
     *
     * @throws cn.fazhi.contracts.event.UnreadableEvent if the record is no event of the contracts
     * @throws UnusableEvent if the topic has no such event, or its values do not fit the database
     */
    public static <E extends FazhiEvent> void take(
            ConsumerRecord<String, String> source, Class<E> expected, Consumer<E> use) {
        if (source.value() == null) {
            Log.debugf("tombstone of %s on %s", source.key(), source.topic());
            return;
        }
        FazhiEvent event = EventCodec.decode(type(source), source.value());
        if (!expected.isInstance(event)) {
            throw new UnusableEvent(event.getClass().getSimpleName() + " does not belong on " + source.topic(), null);
        }
        apply(expected.cast(event), use);
    }

    private static <E extends FazhiEvent> void apply(E event, Consumer<E> use) {
        try {
            use.accept(event);
        } catch (RuntimeException e) {
            throw isForEver(e) ? new UnusableEvent("cannot store " + event.id(), e) : e;
        }
    }

    private static String type(ConsumerRecord<String, String> source) {
        Header header = source.headers().lastHeader(CloudEventHeaders.TYPE);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static boolean isForEver(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().startsWith(DATA_FAULT)
                        || sql.getSQLState().startsWith(CONSTRAINT_FAULT);
            }
        }
        return false;
    }
}
