package cn.fazhi.indicator.projection;

import cn.fazhi.edge.database.Columns;
import cn.fazhi.indicator.projection.model.ReportState;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** Everything that was done to reports. */
@ApplicationScoped
public class StepStore {
    private final Jdbi jdbi;

    StepStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps the steps that are not known yet, in whatever order they come. */
    void add(List<ReportStore.Row> events) {
        jdbi.useHandle(handle -> new Columns<>(events)
                .with("rounds", ReportStore.Row::round)
                .with("townships", row -> row.report().township())
                .with("reports", row -> row.report().reportId())
                .with("versions", row -> row.report().version())
                .with("states", row -> ReportState.after(row.event()))
                .with("revisions", row -> row.report().revision())
                .with("times", row -> row.event().occurredAt())
                .with("accounts", row -> row.event().by())
                .with("reasons", row -> StoredJson.write(ReportStore.reasons(row.event())))
                .bindTo(handle.createUpdate("""
                                insert into report_step
                                    (round, township, report_id, version, state, revision, at, account, reasons)
                                select * from unnest(:rounds::smallint[], :townships::text[], :reports::uuid[],
                                    :versions::bigint[], :states::text[], :revisions::integer[], :times::timestamptz[],
                                    :accounts::text[], :reasons::jsonb[])
                                on conflict do nothing"""))
                .execute());
    }
}
