package cn.fazhi.report.division;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.event.BoundaryChange;
import cn.fazhi.report.deed.model.Deed;
import cn.fazhi.report.division.model.BoundaryDecision;
import cn.fazhi.report.division.model.Division;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What became of divisions; append-only. */
@ApplicationScoped
public class BoundaryChangeStore {
    private final Jdbi jdbi;

    BoundaryChangeStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(BoundaryDecision decision, Map<DivisionCode, Division> before, Deed deed) {
        List<DivisionCode> changed = decision.changed();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO division_change
                            (division, kind, effective_on, successors, former_name, reason, recorded_by, recorded_at)
                        SELECT division, :kind, :effectiveOn, :successors, former_name, :reason, :by, :at
                        FROM unnest(:divisions, :names) AS changed (division, former_name)""")
                .bind("divisions", changed.stream().map(DivisionCode::value).toArray(String[]::new))
                .bind(
                        "names",
                        changed.stream()
                                .map(code ->
                                        Objects.requireNonNull(before.get(code)).name())
                                .toArray(String[]::new))
                .bind("kind", decision.kind().toString())
                .bind("effectiveOn", decision.effectiveOn())
                .bind(
                        "successors",
                        decision.successors().stream().map(DivisionCode::value).toArray(String[]::new))
                .bind("reason", decision.reason())
                .bind("by", deed.by())
                .bind("at", deed.at())
                .execute());
    }

    /** What a division went through, and what went into it, the oldest first. */
    List<BoundaryChangeView> of(DivisionCode code) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT division, kind, effective_on, successors, former_name, reason, recorded_by, recorded_at
                        FROM division_change
                        WHERE division = :code OR successors @> ARRAY[:code::text]
                        ORDER BY effective_on, id""")
                .bind("code", code.value())
                .map((row, context) -> view(row))
                .list());
    }

    private static BoundaryChangeView view(ResultSet row) throws SQLException {
        return new BoundaryChangeView(
                DivisionCode.of(row.getString("division")),
                BoundaryChange.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("effective_on", LocalDate.class),
                Arrays.stream((String[]) row.getArray("successors").getArray())
                        .map(DivisionCode::of)
                        .toList(),
                row.getString("former_name"),
                row.getString("reason"),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
