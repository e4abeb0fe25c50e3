package cn.fazhi.report.period;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.report.deed.model.Deed;
import cn.fazhi.report.period.model.Obligation;
import cn.fazhi.report.period.model.Term;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Openings of periods, and what is expected in them. */
@ApplicationScoped
public class PeriodStore {
    private static final String RECORD = """
            INSERT INTO period_opening (programme, period, area, opens_on, due_date, historical, opened_by, opened_at,
                                        townships)
            VALUES (:programme, :period, :area, :opensOn, :dueDate, :historical, :by, :at, :townships)
            """;

    /** Openings of the area, of anything around it, and of anything in it; the newest first. */
    private static final String OPENINGS = """
            SELECT area, opens_on, due_date, historical, opened_by, opened_at, townships
            FROM (SELECT *, CASE area WHEN 'china' THEN '' ELSE area END AS prefix FROM period_opening) opening
            WHERE programme = :programme AND period = :period
              AND (starts_with(prefix, :prefix) OR starts_with(:prefix, prefix))
            ORDER BY opened_at DESC, id DESC
            """;

    private static final String COUNTS = """
            SELECT count(*) FILTER (WHERE excused_reason IS NULL) AS expected, count(excused_reason) AS excused,
                   count(extended_until) AS extended
            FROM obligation
            WHERE programme = :programme AND period = :period AND township LIKE :within
            """;

    private static final String LIST = "SELECT" + ObligationRow.COLUMNS + """
            FROM obligation o
            WHERE o.programme = :programme AND o.period = :period AND o.township LIKE :within AND o.township > :after
            ORDER BY o.township
            LIMIT :limit
            """;

    private final Jdbi jdbi;

    PeriodStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void record(OpeningOrder order, Term term, Deed deed, int townships) {
        jdbi.useHandle(handle -> handle.createUpdate(RECORD)
                .bind("programme", order.programme())
                .bind("period", order.period())
                .bind("area", order.area().code())
                .bind("opensOn", term.opensOn())
                .bind("dueDate", term.dueDate())
                .bind("historical", term.historical())
                .bind("by", deed.by())
                .bind("at", deed.at())
                .bind("townships", townships)
                .execute());
    }

    List<PeriodView.Opening> openings(String programme, Period period, Area area) {
        return jdbi.withHandle(handle -> handle.createQuery(OPENINGS)
                .bind("programme", programme)
                .bind("period", period)
                .bind("prefix", area.prefix())
                .map((row, context) -> opening(row))
                .list());
    }

    private static PeriodView.Opening opening(ResultSet row) throws SQLException {
        return new PeriodView.Opening(
                row.getString("area"),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("due_date", LocalDate.class),
                row.getBoolean("historical"),
                row.getString("opened_by"),
                row.getTimestamp("opened_at").toInstant(),
                row.getInt("townships"));
    }

    PeriodView.Counts counts(String programme, Period period, Area area) {
        return jdbi.withHandle(handle -> handle.createQuery(COUNTS)
                .bind("programme", programme)
                .bind("period", period)
                .bind("within", area.prefix() + "%")
                .map((row, context) ->
                        new PeriodView.Counts(row.getLong("expected"), row.getLong("excused"), row.getLong("extended")))
                .one());
    }

    /** At most {@code limit} obligations of the area after a township. */
    List<Obligation> list(String programme, Period period, Area area, @Nullable DivisionCode after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(LIST)
                .bind("programme", programme)
                .bind("period", period)
                .bind("within", area.prefix() + "%")
                .bind("after", after == null ? "" : after.value())
                .bind("limit", limit)
                .map((row, context) -> Objects.requireNonNull(ObligationRow.read(row)))
                .list());
    }
}
