package cn.fazhi.indicator.completeness;

import cn.fazhi.contracts.event.ObligationChanged.Extension;
import cn.fazhi.indicator.completeness.model.Duty;
import cn.fazhi.indicator.projection.StoredJson;
import cn.fazhi.indicator.projection.model.ReportState;
import cn.fazhi.indicator.scope.model.CodeRange;
import cn.fazhi.indicator.scope.model.Scope;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/** The obligations of an area, each with the report that answers it. */
@ApplicationScoped
public class CompletenessStore {
    private final Jdbi jdbi;
    private final ZoneId zone;

    CompletenessStore(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.zone = clock.getZone();
    }

    /** In the order of the codes. */
    public List<Duty> duties(Scope scope) {
        CodeRange range = CodeRange.of(scope.area());
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select o.township, coalesce(d.name, o.township_name) as name, o.due_date, o.effective_due,
                            o.extension, o.excused_reason, o.historical or coalesce(r.historical, false) as historical,
                            s.state, r.first_received_at
                        from obligation o
                        left join standing s on s.round = o.round and s.township = o.township
                        left join report r on r.report_id = s.report_id
                        left join division d on d.code = o.township
                        where o.round = :round and o.township >= :from and o.township < :to
                        order by o.township""")
                .bind("round", scope.round().id())
                .bind("from", range.from())
                .bind("to", range.to())
                .map((row, context) -> duty(row))
                .list());
    }

    private Duty duty(ResultSet row) throws SQLException {
        String extension = row.getString("extension");
        String state = row.getString("state");
        OffsetDateTime received = row.getObject("first_received_at", OffsetDateTime.class);
        return new Duty(
                row.getString("township"),
                row.getString("name"),
                row.getObject("due_date", LocalDate.class),
                row.getObject("effective_due", LocalDate.class),
                extension == null
                        ? null
                        : StoredJson.read(extension, Extension.class).reason(),
                row.getString("excused_reason"),
                row.getBoolean("historical"),
                state == null ? null : ReportState.named(state),
                received == null ? null : received.atZoneSameInstant(zone).toLocalDate());
    }
}
