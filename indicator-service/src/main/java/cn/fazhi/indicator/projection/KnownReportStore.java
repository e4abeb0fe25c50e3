package cn.fazhi.indicator.projection;

import cn.fazhi.edge.database.Columns;
import cn.fazhi.contracts.event.ReportSnapshot;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.indicator.projection.model.KnownReport;
import cn.fazhi.indicator.projection.model.ObligationKey;
import cn.fazhi.indicator.projection.model.ReportState;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** All reports for these obligations; what those at hand say is not read again. */
    List<KnownReport> of(Collection<ObligationKey> keys, Map<UUID, ReportSnapshot> atHand) {
        return jdbi.withHandle(handle -> new Columns<>(keys)
                .with("rounds", ObligationKey::round)
                .with("townships", ObligationKey::township)
                .bindTo(handle.createQuery("""
                                select r.round, r.township, r.report_id, r.state, r.received_at, r.first_received_at,
                                    r.historical or coalesce(o.historical, false) as historical,
                                    case when h.report_id is null then r.sections end as sections,
                                    case when h.report_id is null then r.figures end as figures,
                                    d.population, o.effective_due,
                                    o.township is not null and o.excused_reason is null as expected
                                from unnest(:rounds::smallint[], :townships::text[]) k(round, township)
                                join report r on r.round = k.round and r.township = k.township
                                left join unnest(:at_hand::uuid[]) h(report_id) on h.report_id = r.report_id
                                left join obligation o on o.round = k.round and o.township = k.township
                                left join division d on d.code = k.township"""))
                .bindArray("at_hand", UUID.class, atHand.keySet())
                .map((row, context) -> report(row, atHand))
                .list());
    }

    private KnownReport report(ResultSet row, Map<UUID, ReportSnapshot> atHand) throws SQLException {
        UUID id = row.getObject("report_id", UUID.class);
        return new KnownReport(
                new ObligationKey(row.getShort("round"), row.getString("township")),
                id,
                ReportState.named(row.getString("state")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("expected"),
                facts(row, atHand.get(id)));
    }

    private Facts facts(ResultSet row, @Nullable ReportSnapshot atHand) throws SQLException {
        return new Facts(
                atHand == null ? StoredJson.read(row.getString("sections"), Sections.class) : atHand.sections(),
                atHand == null ? StoredJson.readList(row.getString("figures"), FIGURES) : atHand.figures(),
                row.getObject("population", Long.class),
                row.getObject("first_received_at", OffsetDateTime.class)
                        .atZoneSameInstant(zone)
                        .toLocalDate(),
                row.getObject("effective_due", LocalDate.class),
                row.getBoolean("historical"));
    }
}
