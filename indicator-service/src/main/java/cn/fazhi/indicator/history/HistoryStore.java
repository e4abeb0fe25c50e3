package cn.fazhi.indicator.history;

import cn.fazhi.indicator.projection.StoredJson;
import cn.fazhi.indicator.projection.model.ReportState;
import cn.fazhi.indicator.scope.model.Scope;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.OffsetDateTime;
import java.util.List;

/** The steps of the reports. */
@ApplicationScoped
public class HistoryStore {
    private static final TypeReference<List<String>> REASONS = new TypeReference<>() {};

    private final Jdbi jdbi;

    HistoryStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All steps of a township's reports in that round, the latest first. */
    List<Step> steps(Scope scope) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select state, revision, at, account, reasons from report_step
                        where round = :round and township = :township
                        order by at desc, version desc, report_id""")
                .bind("round", scope.round().id())
                .bind("township", scope.area().code())
                .map((row, context) -> new Step(
                        ReportState.named(row.getString("state")),
                        row.getInt("revision"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("account"),
                        StoredJson.readList(row.getString("reasons"), REASONS)))
                .list());
    }
}
