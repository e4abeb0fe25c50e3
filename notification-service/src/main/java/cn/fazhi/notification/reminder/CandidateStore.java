package cn.fazhi.notification.reminder;

import cn.fazhi.notification.ladder.Ladders;
import cn.fazhi.notification.obligation.ObligationRow;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

import jakarta.enterprise.context.ApplicationScoped;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Finds the obligations that the sweep has to think about, in one statement whatever their number. */
@ApplicationScoped
class CandidateStore {
    /** The sweep's advisory lock; the number means nothing but this. */
    private static final long LOCK = 0x66617a6869_01L;

    private static final String CANDIDATES = """
            WITH unsettled AS (
                SELECT left(township, 6) AS county FROM obligation WHERE stored_at > :settledBefore
                UNION
                SELECT left(township, 6) FROM report WHERE stored_at > :settledBefore)
            SELECT o.*, o.township_name AS name,
                t.day AS township_day,
                CASE WHEN t.addressed_at IS NULL AND tc.division IS NOT NULL THEN t.id END AS township_waiting,
                c.day AS county_day,
                CASE WHEN c.addressed_at IS NULL AND cc.division IS NOT NULL THEN c.id END AS county_waiting
            FROM obligation_now o
            LEFT JOIN LATERAL (
                SELECT id, day, addressed_at FROM notice
                WHERE township = o.township AND programme = o.programme AND period = o.period
                    AND kind = 'reminder' AND due_on = o.effective_due
                ORDER BY day DESC LIMIT 1) t ON true
            LEFT JOIN LATERAL (
                SELECT id, day, addressed_at FROM notice
                WHERE township = o.township AND programme = o.programme AND period = o.period
                    AND kind = 'escalation' AND due_on = o.effective_due
                ORDER BY day DESC LIMIT 1) c ON true
            LEFT JOIN contact tc ON tc.division = o.township AND tc.recipients <> '[]'
            LEFT JOIN contact cc ON cc.division = left(o.township, 6) AND cc.recipients <> '[]'
            WHERE NOT o.historical AND o.excused_reason IS NULL
                AND o.opens_on <= :today AND o.effective_due <= :latestDue
                AND (o.effective_due >= :earliestDue OR o.opens_on >= :earliestOpening)
                AND (o.report_state IS NULL OR o.report_state NOT IN ('submitted', 'accepted'))
                AND left(o.township, 6) NOT IN (SELECT county FROM unsettled)
            ORDER BY o.township, o.programme, o.period""";

    private final Jdbi jdbi;

    CandidateStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Whether this transaction is the only one that sweeps; the lock goes with the transaction. A plan that was cached
     * while the tables were small would make the first large sweep take minutes, so each sweep is planned anew.
     */
    boolean isOnlySweep() {
        jdbi.useHandle(handle -> handle.execute("SET LOCAL plan_cache_mode = force_custom_plan"));
        return jdbi.withHandle(handle -> handle.createQuery("SELECT pg_try_advisory_xact_lock(:lock)")
                .bind("lock", LOCK)
                .mapTo(Boolean.class)
                .one());
    }

    List<Candidate> find(Ladders ladders, LocalDate today, Duration staleAfter, Instant settledBefore) {
        LocalDate earliest = today.minusDays(staleAfter.toDays() + 1);
        return jdbi.withHandle(handle -> handle.createQuery(CANDIDATES)
                .bind("today", today)
                .bind("latestDue", today.plusDays(ladders.longestBefore()))
                .bind("earliestDue", earliest.minusDays(ladders.longestAfter()))
                .bind("earliestOpening", earliest)
                .bind("settledBefore", settledBefore)
                .map(CandidateStore::candidate)
                .list());
    }

    private static Candidate candidate(ResultSet row, StatementContext context) throws SQLException {
        return new Candidate(ObligationRow.read(row, context).obligation(), told(row, "township"), told(row, "county"));
    }

    private static Candidate.Told told(ResultSet row, String audience) throws SQLException {
        return new Candidate.Told(
                row.getObject(audience + "_day", Integer.class), row.getObject(audience + "_waiting", Long.class));
    }
}
