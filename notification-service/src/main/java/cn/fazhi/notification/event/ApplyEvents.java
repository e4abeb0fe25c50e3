package cn.fazhi.notification.event;

import cn.fazhi.contracts.event.FazhiEvent;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.faulttolerance.Retry;

import jakarta.enterprise.context.ApplicationScoped;

import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Applies events and moves on, in one transaction and with one distinction: data that no retry will make fit is refused, and
 * what fails for want of a database is tried until it works.
 */
@ApplicationScoped
class ApplyEvents {
    /** SQL states of data that no retry will make fit: cardinality, bad values, broken constraints. */
    private static final Set<String> BLAMES_DATA = Set.of("21", "22", "23");

    private final EventPositions positions;

    ApplyEvents(EventPositions positions) {
        this.positions = positions;
    }

    /**
     * Applies the events, and notes down that the partitions are read up to there.
     *
     * @throws UnusableEvent if one of the events can never be applied; then none of them is
     */
    @Retry(maxRetries = -1, maxDuration = 0, delay = 500, abortOn = UnusableEvent.class)
    @ExponentialBackoff(maxDelay = 30, maxDelayUnit = ChronoUnit.SECONDS)
    <E extends FazhiEvent> void apply(List<E> events, Map<TopicPartition, Long> upTo, Consumer<List<E>> use) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                use.accept(events);
                positions.moveTo(upTo);
            });
        } catch (RuntimeException e) {
            throw isForEver(e) ? UnusableEvent.refused(e) : e;
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
