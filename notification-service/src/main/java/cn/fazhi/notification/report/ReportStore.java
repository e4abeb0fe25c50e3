package cn.fazhi.notification.report;

import cn.fazhi.contracts.event.ReportEvent.ReportReturned;
import cn.fazhi.contracts.event.ReportSnapshot;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.json.Json;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.List;

/** The table of reports, and the notices of their returns. */
@ApplicationScoped
class ReportStore {
    private static final QualifiedType<List<String>> TEXTS =
            QualifiedType.of(new GenericType<List<String>>() {}).with(Json.class);

    private final Jdbi jdbi;

    ReportStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether it was news: false if this or a later state is known already. */
    boolean put(ReportSnapshot report, String state, Instant changedAt, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO report (report_id, township, programme, period, state, version, changed_at,
                            stored_at)
                        VALUES (:id, :township, :programme, :period, :state, :version, :changedAt, :now)
                        ON CONFLICT (report_id) DO UPDATE
                        SET state = excluded.state, version = excluded.version, changed_at = excluded.changed_at,
                            stored_at = excluded.stored_at
                        WHERE report.version < excluded.version""")
                        .bind("id", report.reportId())
                        .bind("township", report.township())
                        .bind("programme", report.programme())
                        .bind("period", report.period())
                        .bind("state", state)
                        .bind("version", report.version())
                        .bind("changedAt", changedAt)
                        .bind("now", now)
                        .execute())
                == 1;
    }

    void noteReturn(ReportReturned returned, Instant now) {
        ReportSnapshot report = returned.report();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO notice (kind, township, programme, period, report_id, report_version, reasons,
                            decided_at)
                        VALUES ('return', :township, :programme, :period, :id, :version, :reasons, :now)
                        ON CONFLICT (report_id, report_version) WHERE kind = 'return' DO NOTHING""")
                .bind("township", report.township())
                .bind("programme", report.programme())
                .bind("period", report.period())
                .bind("id", report.reportId())
                .bind("version", report.version())
                .bindByType("reasons", returned.reasons(), TEXTS)
                .bind("now", now)
                .execute());
    }
}
