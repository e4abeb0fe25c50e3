package cn.fazhi.report.outbox;

import cn.fazhi.contracts.event.FazhiEvent;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * Takes events in the transaction of the change that they tell of. Whoever adds an event holds a lock that all changes
 * of its key need (the row of the township, obligation or division), so ids of one key grow in the order of commits.
 */
@ApplicationScoped
public class Outbox {
    private static final String APPEND = """
            INSERT INTO outbox (topic, key, headers, payload, created_at)
            SELECT topic, key, CAST(headers AS jsonb), payload, :now
            FROM unnest(:topics, :keys, :headers, :payloads) AS event (topic, key, headers, payload)
            """;

    private final Jdbi jdbi;
    private final Event<OutboxFilled> filled;

    Outbox(Jdbi jdbi, Event<OutboxFilled> filled) {
        this.jdbi = jdbi;
        this.filled = filled;
    }

    /** Adds events in this order, however many, with one statement. */
    public void append(List<? extends FazhiEvent> events, Instant now) {
        if (events.isEmpty()) {
            return;
        }
        List<Envelope> envelopes = events.stream().map(Envelope::of).toList();
        jdbi.useHandle(handle -> handle.createUpdate(APPEND)
                .bind("topics", column(envelopes, Envelope::topic))
                .bind("keys", column(envelopes, Envelope::key))
                .bind("headers", column(envelopes, Envelope::headers))
                .bind("payloads", column(envelopes, Envelope::payload))
                .bind("now", now)
                .execute());
        announce();
    }

    /** Says that the current transaction adds to the outbox, for statements that add to it by themselves. */
    public void announce() {
        filled.fire(new OutboxFilled());
    }

    private static String[] column(List<Envelope> envelopes, Function<Envelope, String> part) {
        return envelopes.stream().map(part).toArray(String[]::new);
    }
}
