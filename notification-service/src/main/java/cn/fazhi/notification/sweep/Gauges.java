package cn.fazhi.notification.sweep;

import cn.fazhi.notification.delivery.model.DeliveryState;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** What an operator looks at: deliveries that are not at rest, and divisions that nobody can write to. */
@ApplicationScoped
public class Gauges {
    private static final Set<DeliveryState> SHOWN = Set.of(
            DeliveryState.PENDING,
            DeliveryState.SENDING,
            DeliveryState.FAILED,
            DeliveryState.ABANDONED,
            DeliveryState.UNKNOWN);

    private final Jdbi jdbi;
    private final Map<DeliveryState, AtomicLong> deliveries = new EnumMap<>(DeliveryState.class);
    private final AtomicLong withoutContact;

    Gauges(Jdbi jdbi, MeterRegistry metrics) {
        this.jdbi = jdbi;
        SHOWN.forEach(state -> deliveries.put(
                state, metrics.gauge("fazhi.deliveries", Tags.of("state", state.toString()), new AtomicLong())));
        this.withoutContact = metrics.gauge("fazhi.divisions.no_contact", new AtomicLong());
    }

    /** Counts anew. */
    public void refresh() {
        Map<String, Long> counts = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT state, count(*) AS number FROM delivery
                        WHERE state IN ('sending', 'failed', 'abandoned', 'unknown') GROUP BY state
                        UNION ALL
                        SELECT 'pending', count(*) FROM delivery WHERE state IN ('pending', 'failed') AND state = 'pending'""")
                .setMapKeyColumn("state")
                .setMapValueColumn("number")
                .collectInto(new GenericType<Map<String, Long>>() {}));
        deliveries.forEach((state, gauge) -> gauge.set(counts.getOrDefault(state.toString(), 0L)));
        withoutContact.set(jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT count(*) FROM (
                            SELECT DISTINCT CASE kind WHEN 'escalation' THEN left(township, 6) ELSE township END AS code
                            FROM notice WHERE addressed_at IS NULL) untold
                        WHERE NOT EXISTS (
                            SELECT 1 FROM contact WHERE division = untold.code AND recipients <> '[]')""").mapTo(Long.class).one()));
    }
}
