package cn.fazhi.report.submission;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.report.lifecycle.IdempotencyKey;
import cn.fazhi.report.lifecycle.ReportRow;
import cn.fazhi.report.period.ObligationRow;
import cn.fazhi.report.programme.ProgrammeRow;
import cn.fazhi.report.submission.Situation.Earlier;
import cn.fazhi.report.submission.model.HandIn;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** What the register knows of a hand-in. */
@ApplicationScoped
public class SituationStore {
    private static final String SITUATION =
            "SELECT" + ProgrammeRow.COLUMNS + "," + ObligationRow.COLUMNS + "," + ReportRow.COLUMNS + """
            , k.content_hash AS k_content_hash, k.report_id AS k_report_id, k.revision AS k_revision,
              k.version AS k_version
            FROM (VALUES (1)) AS one
            LEFT JOIN programme p ON p.code = :programme
            LEFT JOIN obligation o ON o.township = :township AND o.programme = :programme AND o.period = :period
            LEFT JOIN report r ON r.obligation_id = o.id
            LEFT JOIN idempotency_key k ON k.account = :account AND k.key = CAST(:key AS text)
            """;

    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtext(:account), hashtext(:key))";

    private static final String OPENED = """
            SELECT EXISTS (SELECT FROM obligation
                           WHERE programme = :programme AND period = :period
                             AND township >= :county AND township < :county || 'x')
            """;

    private static final String PURGE = "DELETE FROM idempotency_key WHERE created_at < :before";

    private final Jdbi jdbi;

    SituationStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Waits for another request with the same key, whatever township that one is for; to be taken before that lock. */
    void lock(IdempotencyKey key) {
        if (key.key() != null) {
            jdbi.useHandle(handle -> handle.createQuery(LOCK)
                    .bind("account", key.account())
                    .bind("key", key.key())
                    .mapToMap()
                    .one());
        }
    }

    Situation of(HandIn handIn, IdempotencyKey key) {
        return jdbi.withHandle(handle -> handle.createQuery(SITUATION)
                .bind("programme", handIn.programme())
                .bind("township", handIn.township())
                .bind("period", handIn.period())
                .bind("account", key.account())
                .bind("key", key.key())
                .map((row, context) -> new Situation(
                        ProgrammeRow.read(row), ObligationRow.read(row), ReportRow.read(row), earlier(row)))
                .one());
    }

    private static @Nullable Earlier earlier(ResultSet row) throws SQLException {
        String contentHash = row.getString("k_content_hash");
        return contentHash == null
                ? null
                : new Earlier(
                        contentHash,
                        row.getObject("k_report_id", UUID.class),
                        row.getInt("k_revision"),
                        row.getLong("k_version"));
    }

    /** Whether anybody in the county is expected to report for the period. */
    boolean isOpenIn(DivisionCode county, String programme, Period period) {
        return jdbi.withHandle(handle -> handle.createQuery(OPENED)
                .bind("programme", programme)
                .bind("period", period)
                .bind("county", county)
                .mapTo(Boolean.class)
                .one());
    }

    /** Forgets old idempotency keys, and says how many. */
    int purge(Instant before) {
        return jdbi.withHandle(
                handle -> handle.createUpdate(PURGE).bind("before", before).execute());
    }
}
