package cn.fazhi.indicator.projection;

import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.indicator.projection.model.KnownReport;
import cn.fazhi.indicator.projection.model.ObligationKey;
import cn.fazhi.indicator.projection.model.ReportState;
import cn.fazhi.indicator.value.model.Facts;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reports together with what else their values depend on: the obligation and the division. */
@ApplicationScoped
public class KnownReportStore {
    private static final TypeReference<List<Figure>> FIGURES = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final ZoneId zone;

    KnownReportStore(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.zone = clock.getZone();
    }

    /** All reports for these obligations. */
    List<KnownReport> of(Collection<ObligationKey> keys) {
        return jdbi.withHandle(handle -> new Columns<>(keys)
                .with("rounds", ObligationKey::round)
                .with("townships", ObligationKey::township)
                .bindTo(handle.createQuery("""
                                select r.round, r.township, r.report_id, r.state, r.received_at, r.first_received_at,
                                    r.historical or coalesce(o.historical, false) as historical, r.sections, r.figures,
                                    d.population, o.effective_due,
                                    o.township is not null and o.excused_reason is null as expected
                                from unnest(:rounds::smallint[], :townships::text[]) k(round, township)
                                join report r on r.round = k.round and r.township = k.township
                                left join obligation o on o.round = k.round and o.township = k.township
                                left join division d on d.code = k.township"""))
                .map((row, context) -> report(row))
                .list());
    }

    private KnownReport report(ResultSet row) throws SQLException {
        return new KnownReport(
                new ObligationKey(row.getShort("round"), row.getString("township")),
                row.getObject("report_id", UUID.class),
                ReportState.named(row.getString("state")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("expected"),
                facts(row));
    }

    private Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                StoredJson.read(row.getString("sections"), Sections.class),
                StoredJson.readList(row.getString("figures"), FIGURES),
                row.getObject("population", Long.class),
                row.getObject("first_received_at", OffsetDateTime.class)
                        .atZoneSameInstant(zone)
                        .toLocalDate(),
                row.getObject("effective_due", LocalDate.class),
                row.getBoolean("historical"));
    }
}
