package cn.fazhi.report.submission;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.division.DivisionLevel;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.report.finding.ReuseConfig;
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
import java.util.List;
import java.util.UUID;

/** What the register knows of a hand-in. */
@ApplicationScoped
public class SituationStore {
    private static final String SITUATION =
            "SELECT" + ProgrammeRow.COLUMNS + "," + ObligationRow.COLUMNS + "," + ReportRow.COLUMNS + """
            , k.content_hash AS k_content_hash, k.report_id AS k_report_id, k.revision AS k_revision,
              k.version AS k_version, bv.figures AS b_figures, others.names AS b_others, alike.texts AS b_similar
            FROM (VALUES (1)) AS one
            LEFT JOIN programme p ON p.code = :programme
            LEFT JOIN obligation o ON o.township = :township AND o.programme = :programme AND o.period = :period
            LEFT JOIN report r ON r.obligation_id = o.id
            LEFT JOIN idempotency_key k ON k.account = :account AND k.key = CAST(:key AS text)
            LEFT JOIN obligation bo
              ON bo.township = :township AND bo.programme = :programme AND bo.period = CAST(:yearBefore AS text)
            LEFT JOIN report br ON br.obligation_id = bo.id AND br.state <> 'withdrawn'
            LEFT JOIN report_revision bv ON bv.report_id = br.id AND bv.revision = br.revision
            LEFT JOIN LATERAL (
                SELECT array_agg(d.name ORDER BY d.code) AS names FROM division d
                WHERE :hasText AND d.code > :county AND d.code < :county || 'x' AND d.code <> :township AND d.active
            ) AS others ON true
            LEFT JOIN LATERAL (
                SELECT json_agg(found) AS texts FROM (
                    SELECT so.township, so.township_name AS "townshipName",
                           CAST(left(so.period, 4) AS int) AS year, sv.narrative
                    FROM report_revision sv
                    JOIN report sr ON sr.id = sv.report_id AND sr.revision = sv.revision AND sr.state <> 'withdrawn'
                    JOIN obligation so ON so.id = sr.obligation_id
                    WHERE sv.bands && :bands AND so.programme = :programme
                      AND (so.township <> :township OR so.period <> :period)
                    ORDER BY (SELECT count(*) FROM unnest(sv.bands) AS band WHERE band = ANY (:bands)) DESC, so.id
                    LIMIT :mostSimilar
                ) AS found
            ) AS alike ON true
            """;

    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtext(:account), hashtext(:key))";

    private static final String OPENED = """
            SELECT EXISTS (SELECT FROM obligation
                           WHERE programme = :programme AND period = :period
                             AND township >= :county AND township < :county || 'x')
            """;

    private static final String PURGE = "DELETE FROM idempotency_key WHERE created_at < :before";

    private final Jdbi jdbi;
    private final ReuseConfig reuse;

    SituationStore(Jdbi jdbi, ReuseConfig reuse) {
        this.jdbi = jdbi;
        this.reuse = reuse;
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

    /**
     * All that the register knows, in one query.
     *
     * @param bands the signature of its text
     */
    Situation of(HandIn handIn, IdempotencyKey key, List<Integer> bands) {
        return jdbi.withHandle(handle -> handle.createQuery(SITUATION)
                .bind("programme", handIn.programme())
                .bind("township", handIn.township())
                .bind("period", handIn.period())
                .bind("account", key.account())
                .bind("key", key.key())
                .bind(
                        "yearBefore",
                        handIn.period().yearBefore().map(Period::toString).orElse(null))
                .bind("county", handIn.township().at(DivisionLevel.COUNTY))
                .bind("hasText", handIn.narrative() != null)
                .bind("bands", bands.toArray(Integer[]::new))
                .bind("mostSimilar", reuse.mostCandidates())
                .map((row, context) -> new Situation(
                        ProgrammeRow.read(row),
                        ObligationRow.read(row),
                        ReportRow.read(row),
                        earlier(row),
                        BackgroundRow.read(row)))
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
