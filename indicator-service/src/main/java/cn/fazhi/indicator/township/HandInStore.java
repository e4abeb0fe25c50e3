package cn.fazhi.indicator.township;

import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.indicator.projection.StoredJson;
import cn.fazhi.indicator.projection.model.ReportState;
import cn.fazhi.indicator.scope.model.Scope;
import cn.fazhi.indicator.value.model.Facts;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The report that stands for a township's obligation. */
@ApplicationScoped
public class HandInStore {
    private static final TypeReference<List<Figure>> FIGURES = new TypeReference<>() {};
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};
    private static final TypeReference<List<String>> REASONS = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final ZoneId zone;

    HandInStore(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.zone = clock.getZone();
    }

    Optional<HandIn> find(Scope scope) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select r.*, r.historical or coalesce(o.historical, false) as unrated, d.population,
                            o.due_date, o.effective_due
                        from standing s
                        join report r on r.report_id = s.report_id
                        left join obligation o on o.round = s.round and o.township = s.township
                        left join division d on d.code = s.township
                        where s.round = :round and s.township = :township""")
                .bind("round", scope.round().id())
                .bind("township", scope.area().code())
                .map((row, context) -> handIn(row))
                .findOne());
    }

    private HandIn handIn(ResultSet row) throws SQLException {
        return new HandIn(
                row.getObject("report_id", UUID.class),
                ReportState.named(row.getString("state")),
                row.getInt("revision"),
                row.getLong("version"),
                instant(row, "received_at"),
                instant(row, "first_received_at"),
                row.getString("title"),
                StoredJson.readList(row.getString("findings"), FINDINGS),
                StoredJson.readList(row.getString("reasons"), REASONS),
                row.getObject("due_date", LocalDate.class),
                facts(row));
    }

    private Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                StoredJson.read(row.getString("sections"), Sections.class),
                StoredJson.readList(row.getString("figures"), FIGURES),
                row.getObject("population", Long.class),
                instant(row, "first_received_at").atZone(zone).toLocalDate(),
                row.getObject("effective_due", LocalDate.class),
                row.getBoolean("unrated"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
