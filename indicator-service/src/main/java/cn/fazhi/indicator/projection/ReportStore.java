package cn.fazhi.indicator.projection;

import cn.fazhi.contracts.event.ReportEvent;
import cn.fazhi.contracts.event.ReportSnapshot;
import cn.fazhi.edge.database.Columns;
import cn.fazhi.indicator.projection.model.ObligationKey;
import cn.fazhi.indicator.projection.model.ReportState;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The newest state of every report. */
@ApplicationScoped
public class ReportStore {
    /** The newest event of a report and the number of its round. */
    record Row(short round, ReportEvent event) {
        ReportSnapshot report() {
            return event.report();
        }

        ObligationKey key() {
            return new ObligationKey(round, report().township().value());
        }
    }

    private final Jdbi jdbi;

    ReportStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Stores those that are newer than what is known, and answers which these were. */
    List<Row> putNewer(List<Row> reports) {
        Set<UUID> stored = jdbi.withHandle(handle -> columns(reports)
                .bindTo(handle.createQuery("""
                                insert into report as known
                                    (report_id, round, township, state, version, revision, received_at,
                                     first_received_at, historical, title, sections, figures, findings, reasons,
                                     occurred_at, commitments, problems)
                                select n.id, n.round, n.township, n.state, n.version, n.revision, n.received,
                                    n.first_received, n.historical, n.title, n.sections::json, n.figures::json,
                                    n.findings::json, n.reasons::json, n.occurred, n.commitments::json,
                                    n.problems::json
                                from unnest(:ids::uuid[], :rounds::smallint[], :townships::text[],
                                    :states::text[], :versions::bigint[], :revisions::integer[],
                                    :received::timestamptz[], :first_received::timestamptz[],
                                    :historicals::boolean[], :titles::text[], :sections::text[], :figures::text[],
                                    :findings::text[], :reasons::text[], :times::timestamptz[],
                                    :commitments::text[], :problems::text[])
                                    n(id, round, township, state, version, revision, received, first_received,
                                      historical, title, sections, figures, findings, reasons, occurred,
                                      commitments, problems)
                                on conflict (report_id) do update set
                                    round = excluded.round, township = excluded.township, state = excluded.state,
                                    version = excluded.version, revision = excluded.revision,
                                    received_at = excluded.received_at,
                                    first_received_at = excluded.first_received_at,
                                    historical = excluded.historical, title = excluded.title,
                                    sections = excluded.sections, figures = excluded.figures,
                                    findings = excluded.findings, reasons = excluded.reasons,
                                    occurred_at = excluded.occurred_at,
                                    commitments = excluded.commitments, problems = excluded.problems
                                where known.version < excluded.version
                                returning report_id"""))
                .mapTo(UUID.class)
                .set());
        return reports.stream()
                .filter(row -> stored.contains(row.report().reportId()))
                .toList();
    }

    /** The obligations that these townships have handed in reports for. */
    List<ObligationKey> keysOf(Collection<String> townships) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select distinct round, township from report where township = any(:townships::text[])")
                .bindArray("townships", String.class, townships)
                .map((row, context) -> new ObligationKey(row.getShort("round"), row.getString("township")))
                .list());
    }

    private static Columns<Row> columns(List<Row> reports) {
        return new Columns<>(reports)
                .with("ids", row -> row.report().reportId())
                .with("rounds", Row::round)
                .with("townships", row -> row.report().township())
                .with("states", row -> ReportState.after(row.event()))
                .with("versions", row -> row.report().version())
                .with("revisions", row -> row.report().revision())
                .with("received", row -> row.report().receivedAt())
                .with("first_received", row -> row.report().firstReceivedAt())
                .with("historicals", row -> row.report().historical())
                .with("titles", row -> row.report().title())
                .with("sections", row -> StoredJson.write(row.report().sections()))
                .with("figures", row -> StoredJson.write(row.report().figures()))
                .with("findings", row -> StoredJson.write(row.report().findings()))
                .with("commitments", row -> StoredJson.write(row.report().commitments()))
                .with("problems", row -> StoredJson.write(row.report().problems()))
                .with("reasons", row -> StoredJson.write(reasons(row.event())))
                .with("times", row -> row.event().occurredAt());
    }

    static List<String> reasons(ReportEvent event) {
        return switch (event) {
            case ReportEvent.ReportReturned returned -> returned.reasons();
            case ReportEvent.ReportWithdrawn withdrawn -> List.of(withdrawn.reason());
            case ReportEvent.ReportSubmitted submitted -> List.of();
            case ReportEvent.ReportAccepted accepted -> List.of();
        };
    }
}
