package cn.fazhi.indicator.projection;

import cn.fazhi.contracts.event.ReportSnapshot;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.edge.database.Columns;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Reports together with what else their values depend on: the obligation and the division. */
@ApplicationScoped
public class KnownReportStore {
    private static final TypeReference<List<Figure>> FIGURES = new TypeReference<>() {};

    /** What a report says. */
    private record Content(Sections sections, List<Figure> figures) {}

    /** A report without what it says. */
    private record Head(
            ObligationKey key,
            UUID reportId,
            ReportState state,
            Instant receivedAt,
            boolean expected,
            @Nullable Long population,
            LocalDate submittedOn,
            @Nullable LocalDate dueOn,
            boolean historical) {
        KnownReport saying(Content content) {
            Facts facts = new Facts(content.sections, content.figures, population, submittedOn, dueOn, historical);
            return new KnownReport(key, reportId, state, receivedAt, expected, facts);
        }
    }

    private final Jdbi jdbi;
    private final ZoneId zone;

    KnownReportStore(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.zone = clock.getZone();
    }

    /** All reports for these obligations; what those at hand say is not read again. */
    List<KnownReport> of(Collection<ObligationKey> keys, Map<UUID, ReportSnapshot> atHand) {
        List<Head> heads = heads(keys);
        Map<UUID, Content> contents = contents(heads.stream()
                .map(Head::reportId)
                .filter(id -> !atHand.containsKey(id))
                .toList());
        atHand.forEach((id, report) -> contents.put(id, new Content(report.sections(), report.figures())));
        return heads.stream()
                .map(head -> head.saying(Objects.requireNonNull(contents.get(head.reportId()))))
                .toList();
    }

    private List<Head> heads(Collection<ObligationKey> keys) {
        return jdbi.withHandle(handle -> new Columns<>(keys)
                .with("rounds", ObligationKey::round)
                .with("townships", ObligationKey::township)
                .bindTo(handle.createQuery("""
                                select r.round, r.township, r.report_id, r.state, r.received_at, r.first_received_at,
                                    r.historical or coalesce(o.historical, false) as historical,
                                    d.population, o.effective_due,
                                    o.township is not null and o.excused_reason is null as expected
                                from unnest(:rounds::smallint[], :townships::text[]) k(round, township)
                                join report r on r.round = k.round and r.township = k.township
                                left join obligation o on o.round = k.round and o.township = k.township
                                left join division d on d.code = k.township"""))
                .map((row, context) -> head(row))
                .list());
    }

    private Head head(ResultSet row) throws SQLException {
        return new Head(
                new ObligationKey(row.getShort("round"), row.getString("township")),
                row.getObject("report_id", UUID.class),
                ReportState.named(row.getString("state")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("expected"),
                row.getObject("population", Long.class),
                row.getObject("first_received_at", OffsetDateTime.class)
                        .atZoneSameInstant(zone)
                        .toLocalDate(),
                row.getObject("effective_due", LocalDate.class),
                row.getBoolean("historical"));
    }

    private Map<UUID, Content> contents(List<UUID> reports) {
        Map<UUID, Content> contents = new HashMap<>();
        if (!reports.isEmpty()) {
            jdbi.useHandle(handle -> handle.createQuery("""
                            select r.report_id, r.sections, r.figures
                            from unnest(:reports::uuid[]) k(report_id)
                            join report r on r.report_id = k.report_id""")
                    .bindArray("reports", UUID.class, reports)
                    .map((row, context) -> contents.put(
                            row.getObject("report_id", UUID.class),
                            new Content(
                                    StoredJson.read(row.getString("sections"), Sections.class),
                                    StoredJson.readList(row.getString("figures"), FIGURES))))
                    .list());
        }
        return contents;
    }
}
