package cn.fazhi.report.outbox;

import cn.fazhi.contracts.json.ContractsJson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The table {@code outbox} as the relay and the operator see it. */
@ApplicationScoped
public class OutboxStore {
    private static final ObjectMapper JSON = ContractsJson.mapper();
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    /** Losing this transaction in a crash only repeats events; and it is idle while Kafka is slow. */
    private static final String RELAX = """
            SELECT set_config('synchronous_commit', 'off', true) AS commit_mode,
                   set_config('idle_in_transaction_session_timeout', '60s', true) AS patience
            """;

    /** Only the first event of a key can be claimed, so whoever claims it has the whole key to itself. */
    private static final String CLAIM = """
            SELECT id, topic, key, headers, payload, attempts
            FROM outbox o
            WHERE blocked_at IS NULL AND next_attempt_at <= :now
              AND NOT EXISTS (SELECT FROM outbox earlier
                              WHERE earlier.topic = o.topic AND earlier.key = o.key AND earlier.id < o.id)
            ORDER BY id
            LIMIT :limit
            FOR UPDATE OF o SKIP LOCKED
            """;

    private static final String POSTPONE = """
            UPDATE outbox
            SET attempts = attempts + 1, next_attempt_at = :nextAttempt, blocked_at = :blockedAt, last_error = :error
            WHERE id = :id
            """;

    private static final String STATUS = """
            SELECT count(*) AS pending, count(blocked_at) AS blocked,
                   count(*) FILTER (WHERE attempts > 0 AND blocked_at IS NULL) AS retrying, min(created_at) AS oldest
            FROM outbox
            """;

    private static final String BLOCKED = """
            SELECT id, topic, key, headers ->> 'ce_type' AS type, headers ->> 'ce_id' AS event, attempts, created_at,
                   blocked_at, last_error
            FROM outbox WHERE blocked_at IS NOT NULL ORDER BY id LIMIT :limit
            """;

    private static final String UNBLOCK = """
            UPDATE outbox SET blocked_at = NULL, attempts = 0, next_attempt_at = '-infinity'
            WHERE id = :id AND blocked_at IS NOT NULL
            """;

    private final Jdbi jdbi;

    OutboxStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Claims events of different keys until the transaction ends. */
    List<OutgoingEvent> claim(int limit, Instant now) {
        return jdbi.withHandle(handle -> {
            handle.createQuery(RELAX).mapToMap().one();
            return handle.createQuery(CLAIM)
                    .bind("now", now)
                    .bind("limit", limit)
                    .map((row, context) -> event(row))
                    .list();
        });
    }

    private static OutgoingEvent event(ResultSet row) throws SQLException {
        try {
            return new OutgoingEvent(
                    row.getLong("id"),
                    row.getString("topic"),
                    row.getString("key"),
                    JSON.readValue(row.getString("headers"), HEADERS),
                    row.getString("payload"),
                    row.getInt("attempts"));
        } catch (JsonProcessingException e) {
            throw new SQLException("headers of outbox row " + row.getLong("id"), e);
        }
    }

    /** Takes out what has been published. */
    void delete(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM outbox WHERE id = ANY(:ids)")
                    .bind("ids", ids.toArray(Long[]::new))
                    .execute());
        }
    }

    /** Puts off what has failed. */
    void postpone(Collection<Postponement> postponements) {
        if (!postponements.isEmpty()) {
            jdbi.useHandle(handle -> {
                var batch = handle.prepareBatch(POSTPONE);
                postponements.forEach(each -> batch.bindMethods(each).add());
                batch.execute();
            });
        }
    }

    OutboxStatus status() {
        return jdbi.withHandle(handle -> handle.createQuery(STATUS)
                .map((row, context) -> new OutboxStatus(
                        row.getLong("pending"),
                        row.getLong("retrying"),
                        row.getLong("blocked"),
                        row.getTimestamp("oldest") == null
                                ? null
                                : row.getTimestamp("oldest").toInstant()))
                .one());
    }

    List<BlockedEvent> blocked(int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(BLOCKED)
                .bind("limit", limit)
                .map((row, context) -> new BlockedEvent(
                        row.getLong("id"),
                        row.getString("topic"),
                        row.getString("key"),
                        row.getString("type"),
                        row.getString("event"),
                        row.getInt("attempts"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("blocked_at").toInstant(),
                        row.getString("last_error")))
                .list());
    }

    /** Whether there was a blocked event of that number. */
    boolean unblock(long id) {
        return jdbi.withHandle(
                handle -> handle.createUpdate(UNBLOCK).bind("id", id).execute() == 1);
    }
}
