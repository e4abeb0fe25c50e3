package cn.fazhi.notification.delivery;

import cn.fazhi.notification.delivery.model.DeliveryState;
import cn.fazhi.notification.delivery.model.NoticeKind;
import cn.fazhi.notification.reminder.model.Obsolete;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The deliveries in the log, on their way from pending to an outcome. */
@ApplicationScoped
class DeliveryStore {
    private final Jdbi jdbi;

    DeliveryStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Locks the delivery that waits longest; other senders pass over it. */
    Optional<WaitingRow> lockNext(Set<NoticeKind> kinds, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT w.*, coalesce(d.name, w.division) AS division_name
                        FROM (
                            SELECT * FROM delivery
                            WHERE state IN ('pending', 'failed') AND next_attempt_at <= :now AND kind = ANY (:kinds)
                            ORDER BY next_attempt_at, id
                            LIMIT 1
                            FOR UPDATE SKIP LOCKED) w
                        LEFT JOIN division d ON d.code = w.division""")
                .bind("now", now)
                .bindArray(
                        "kinds",
                        String.class,
                        kinds.stream().map(NoticeKind::toString).toList())
                .map(WaitingRow::read)
                .findOne());
    }

    /** What a delivery tells, with each obligation as it stands now. */
    List<NoticeRow> notices(long delivery) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT n.id AS notice_id, n.kind, n.day, n.due_on AS told_due,
                            (SELECT array_agg(reason) FROM jsonb_array_elements_text(n.reasons) reason) AS reason_texts,
                            coalesce(r.state = 'returned' AND r.version = n.report_version, false) AS still_returned,
                            o.*, coalesce(d.name, o.township_name) AS name
                        FROM delivery_notice dn
                        JOIN notice n ON n.id = dn.notice_id
                        JOIN obligation_now o
                            ON o.township = n.township AND o.programme = n.programme AND o.period = n.period
                        LEFT JOIN report r ON r.report_id = n.report_id
                        LEFT JOIN division d ON d.code = n.township
                        WHERE dn.delivery_id = :delivery AND dn.left_out IS NULL
                        ORDER BY n.township""")
                .bind("delivery", delivery)
                .map(NoticeRow::read)
                .list());
    }

    void leaveOut(long delivery, Map<Long, Obsolete> notices) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE delivery_notice dn SET left_out = gone.reason
                        FROM unnest(:notices, :reasons) AS gone (notice_id, reason)
                        WHERE dn.delivery_id = :delivery AND dn.notice_id = gone.notice_id""")
                .bind("delivery", delivery)
                .bindArray("notices", Long.class, List.copyOf(notices.keySet()))
                .bindArray(
                        "reasons",
                        String.class,
                        notices.values().stream().map(Obsolete::toString).toList())
                .execute());
    }

    void cancel(long delivery, String reason, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE delivery SET state = 'cancelled', reason = :reason, settled_at = :now
                        WHERE id = :id""")
                .bind("reason", reason)
                .bind("now", now)
                .bind("id", delivery)
                .execute());
    }

    /** Marks the delivery as being handed over, before it is. */
    void markSending(long delivery, int attempt, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE delivery SET state = 'sending', attempts = :attempt, attempted_at = :now
                        WHERE id = :id""")
                .bind("attempt", attempt)
                .bind("now", now)
                .bind("id", delivery)
                .execute());
    }

    /** How often the delivery has failed in a row; nothing if this attempt's outcome is no longer awaited. */
    Optional<Integer> failures(long delivery, int attempt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT failures FROM delivery
                        WHERE id = :id AND attempts = :attempt AND state IN ('sending', 'unknown')
                        FOR UPDATE""")
                .bind("id", delivery)
                .bind("attempt", attempt)
                .mapTo(Integer.class)
                .findOne());
    }

    /** Writes the outcome of the attempt that {@link #failures} has locked. */
    void settle(
            long delivery,
            DeliveryState state,
            int failures,
            @Nullable Instant nextAttempt,
            @Nullable String reason,
            Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE delivery
                        SET state = :state, failures = :failures, reason = :reason, settled_at = :now,
                            next_attempt_at = coalesce(:next, next_attempt_at)
                        WHERE id = :id""")
                .bind("state", state.toString())
                .bind("failures", failures)
                .bind("reason", reason)
                .bind("now", now)
                .bind("next", nextAttempt)
                .bind("id", delivery)
                .execute());
    }

    /** Deliveries that were handed over before that time and have no outcome become unknown; answers how many. */
    int giveUpOnOutcomes(Instant handedOverBefore, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE delivery SET state = 'unknown', settled_at = :now,
                            reason = 'handed over, and the service stopped before it had an answer'
                        WHERE state = 'sending' AND attempted_at < :before""")
                .bind("before", handedOverBefore)
                .bind("now", now)
                .execute());
    }
}
