package cn.fazhi.notification.report;

import cn.fazhi.contracts.event.ReportEvent;
import cn.fazhi.contracts.event.ReportEvent.ReportReturned;
import cn.fazhi.contracts.json.ContractsJson;
import cn.fazhi.edge.database.Columns;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The table of reports, and the notices of their returns. */
@ApplicationScoped
class ReportStore {
    private final Jdbi jdbi;

    ReportStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Takes over one event of each report, and answers those that were news: no such or later state was known. */
    List<ReportEvent> putNewer(List<ReportEvent> events, Instant now) {
        Set<UUID> changed = jdbi.withHandle(handle -> new Columns<>(events)
                .with("ids", event -> event.report().reportId())
                .with("townships", event -> event.report().township())
                .with("programmes", event -> event.report().programme())
                .with("periods", event -> event.report().period())
                .with("states", ReportStore::state)
                .with("versions", event -> event.report().version())
                .with("times", ReportEvent::occurredAt)
                .bindTo(handle.createQuery("""
                                INSERT INTO report (report_id, township, programme, period, state, version, changed_at,
                                    stored_at)
                                SELECT *, :now
                                FROM unnest(:ids::uuid[], :townships::text[], :programmes::text[], :periods::text[],
                                    :states::text[], :versions::bigint[], :times::timestamptz[])
                                ON CONFLICT (report_id) DO UPDATE
                                SET state = excluded.state, version = excluded.version,
                                    changed_at = excluded.changed_at, stored_at = excluded.stored_at
                                WHERE report.version < excluded.version
                                RETURNING report_id"""))
                .bind("now", now)
                .mapTo(UUID.class)
                .set());
        return events.stream()
                .filter(event -> changed.contains(event.report().reportId()))
                .toList();
    }

    void noteReturns(List<ReportReturned> returned, Instant now) {
        jdbi.useHandle(handle -> new Columns<>(returned)
                .with("townships", each -> each.report().township())
                .with("programmes", each -> each.report().programme())
                .with("periods", each -> each.report().period())
                .with("ids", each -> each.report().reportId())
                .with("versions", each -> each.report().version())
                .with("reasons", each -> json(each.reasons()))
                .bindTo(handle.createUpdate("""
                                INSERT INTO notice (kind, township, programme, period, report_id, report_version, reasons,
                                    decided_at)
                                SELECT 'return', *, :now
                                FROM unnest(:townships::text[], :programmes::text[], :periods::text[], :ids::uuid[],
                                    :versions::bigint[], :reasons::jsonb[])
                                ON CONFLICT (report_id, report_version) WHERE kind = 'return' DO NOTHING"""))
                .bind("now", now)
                .execute());
    }

    private static String json(List<String> reasons) {
        try {
            return ContractsJson.mapper().writeValueAsString(reasons);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a list of texts cannot be written", e);
        }
    }

    private static String state(ReportEvent event) {
        return switch (event) {
            case ReportEvent.ReportSubmitted submitted -> "submitted";
            case ReportReturned returned -> "returned";
            case ReportEvent.ReportAccepted accepted -> "accepted";
            case ReportEvent.ReportWithdrawn withdrawn -> "withdrawn";
        };
    }
}
