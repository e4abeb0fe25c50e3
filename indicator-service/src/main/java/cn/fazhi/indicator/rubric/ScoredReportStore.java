package cn.fazhi.indicator.rubric;

import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.indicator.projection.StoredJson;
import cn.fazhi.indicator.projection.model.ReportState;
import cn.fazhi.indicator.scope.model.CodeRange;
import cn.fazhi.indicator.scope.model.Scope;
import cn.fazhi.indicator.value.model.Facts;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** The townships of a county with the reports that stand. */
@ApplicationScoped
public class ScoredReportStore {
    private static final TypeReference<List<Figure>> FIGURES = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final ZoneId zone;

    ScoredReportStore(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.zone = clock.getZone();
    }

    /** In the order of the codes. */
    List<ScoredReport> in(Scope scope) {
        CodeRange range = CodeRange.of(scope.area());
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with owed as (
                            select township, township_name, effective_due, excused_reason, historical from obligation
                            where round = :round and township >= :from and township < :to),
                        standing_report as (
                            select s.township, s.state, r.report_id, r.revision, r.first_received_at, r.historical,
                                r.sections, r.figures
                            from standing s join report r on r.report_id = s.report_id
                            where s.round = :round and s.township >= :from and s.township < :to)
                        select township, coalesce(d.name, o.township_name, township) as name, o.effective_due,
                            o.excused_reason, d.population, s.state, s.report_id, s.revision, s.first_received_at,
                            coalesce(o.historical, false) or coalesce(s.historical, false) as historical,
                            s.sections, s.figures
                        from owed o full join standing_report s using (township)
                        left join division d on d.code = township
                        order by township""")
                .bind("round", scope.round().id())
                .bind("from", range.from())
                .bind("to", range.to())
                .map((row, context) -> report(row))
                .list());
    }

    private ScoredReport report(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return new ScoredReport(
                row.getString("township"),
                row.getString("name"),
                row.getString("excused_reason"),
                state == null ? null : ReportState.named(state),
                row.getObject("report_id", UUID.class),
                row.getInt("revision"),
                facts(row));
    }

    private @Nullable Facts facts(ResultSet row) throws SQLException {
        OffsetDateTime received = row.getObject("first_received_at", OffsetDateTime.class);
        return received == null
                ? null
                : new Facts(
                        StoredJson.read(row.getString("sections"), Sections.class),
                        StoredJson.readList(row.getString("figures"), FIGURES),
                        row.getObject("population", Long.class),
                        received.atZoneSameInstant(zone).toLocalDate(),
                        row.getObject("effective_due", LocalDate.class),
                        row.getBoolean("historical"));
    }
}
