package cn.fazhi.report.period;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.event.ObligationChanged.Extension;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.report.period.model.Obligation;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** An obligation within the row of a query that joins {@code obligation o}. */
public final class ObligationRow {
    /** What such a query selects. */
    public static final String COLUMNS = """
             o.township AS o_township, o.township_name AS o_township_name, o.programme AS o_programme,
             o.period AS o_period, o.opens_on AS o_opens_on, o.due_date AS o_due_date,
             o.extended_until AS o_extended_until, o.extension_reason AS o_extension_reason,
             o.extended_by AS o_extended_by, o.extended_at AS o_extended_at, o.excused_reason AS o_excused_reason,
             o.historical AS o_historical, o.version AS o_version
            """;

    private ObligationRow() {}

    /** Reads the obligation, or nothing where an outer join found none. */
    public static @Nullable Obligation read(ResultSet row) throws SQLException {
        String township = row.getString("o_township");
        if (township == null) {
            return null;
        }
        return new Obligation(
                DivisionCode.of(township),
                row.getString("o_township_name"),
                row.getString("o_programme"),
                Period.of(row.getString("o_period")),
                row.getObject("o_opens_on", LocalDate.class),
                row.getObject("o_due_date", LocalDate.class),
                extension(row),
                row.getString("o_excused_reason"),
                row.getBoolean("o_historical"),
                row.getLong("o_version"));
    }

    private static @Nullable Extension extension(ResultSet row) throws SQLException {
        LocalDate until = row.getObject("o_extended_until", LocalDate.class);
        return until == null
                ? null
                : new Extension(
                        until,
                        row.getString("o_extension_reason"),
                        row.getString("o_extended_by"),
                        row.getTimestamp("o_extended_at").toInstant());
    }
}
