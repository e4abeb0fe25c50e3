package cn.fazhi.notification.event;

import cn.fazhi.contracts.event.CloudEventHeaders;
import cn.fazhi.contracts.event.EventCodec;
import cn.fazhi.contracts.event.FazhiEvent;
import cn.fazhi.contracts.event.UnreadableEvent;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.faulttolerance.Retry;

import jakarta.enterprise.context.ApplicationScoped;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Consumer;

/**
 * From a Kafka record to a use case, with one distinction: what can never work goes to the dead letters, and what fails
 * for want of a database is tried until it works.
 */
@ApplicationScoped
public class TakeEvent {
    /** SQL states of data that no retry will make fit: cardinality, bad values, broken constraints. */
    private static final Set<String> BLAMES_DATA = Set.of("21", "22", "23");

    private final EventPositions positions;

    TakeEvent(EventPositions positions) {
        this.positions = positions;
    }

    /**
     * Reads the record's event, applies it and moves on, in one transaction. A tombstone of a compacted topic says
     * nothing that matters here.
     *
     * @throws UnreadableEvent if the record is no event of the contracts
     * @throws UnusableEvent if the topic has no such event, or its values do not fit the database
     */
    @Retry(
            maxRetries = -1,
            maxDuration = 0,
            delay = 500,
            abortOn = {UnreadableEvent.class, UnusableEvent.class})
    @ExponentialBackoff(maxDelay = 30, maxDelayUnit = ChronoUnit.SECONDS)
    public <E extends FazhiEvent> void take(ConsumerRecord<String, String> source, Class<E> expected, Consumer<E> use) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (source.value() != null) {
                    apply(read(source, expected), use);
                }
                moveOn(source);
            });
        } catch (UnreadableEvent | UnusableEvent e) {
            Log.errorf(e, "%s-%d@%d goes to the dead letters", source.topic(), source.partition(), source.offset());
            QuarkusTransaction.requiringNew().run(() -> moveOn(source));
            throw e;
        }
    }

    private void moveOn(ConsumerRecord<String, String> source) {
        positions.moveTo(source.topic(), source.partition(), source.offset() + 1);
    }

    private static <E extends FazhiEvent> E read(ConsumerRecord<String, String> source, Class<E> expected) {
        Header type = source.headers().lastHeader(CloudEventHeaders.TYPE);
        FazhiEvent event =
                EventCodec.decode(type == null ? "" : new String(type.value(), StandardCharsets.UTF_8), source.value());
        if (!expected.isInstance(event)) {
            throw new UnusableEvent(event.getClass().getSimpleName() + " does not belong on " + source.topic(), null);
        }
        return expected.cast(event);
    }

    private static <E extends FazhiEvent> void apply(E event, Consumer<E> use) {
        try {
            use.accept(event);
        } catch (RuntimeException e) {
            throw isForEver(e) ? new UnusableEvent("cannot apply " + event.id(), e) : e;
        }
    }

    private static boolean isForEver(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state != null && state.length() == 5 && BLAMES_DATA.contains(state.substring(0, 2));
            }
        }
        return failure instanceof NullPointerException
                || failure instanceof IllegalArgumentException
                || failure instanceof ClassCastException;
    }
}
