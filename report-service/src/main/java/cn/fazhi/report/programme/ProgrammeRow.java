package cn.fazhi.report.programme;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.period.Frequency;
import cn.fazhi.report.programme.model.DueRule;
import cn.fazhi.report.programme.model.Programme;
import cn.fazhi.report.programme.model.Section;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A programme within the row of a query that joins {@code programme p}. */
public final class ProgrammeRow {
    /** What such a query selects. */
    public static final String COLUMNS = """
             p.code AS p_code, p.name_zh AS p_name_zh, p.name_en AS p_name_en, p.frequency AS p_frequency,
             p.due_month AS p_due_month, p.due_day AS p_due_day, p.due_day_included AS p_due_day_included,
             p.required_sections AS p_required_sections
            """;

    private ProgrammeRow() {}

    /** Reads the programme, or nothing where an outer join found none. */
    public static @Nullable Programme read(ResultSet row) throws SQLException {
        String code = row.getString("p_code");
        return code == null
                ? null
                : new Programme(
                        code,
                        new LocalizedText(row.getString("p_name_zh"), row.getString("p_name_en")),
                        Frequency.valueOf(row.getString("p_frequency").toUpperCase(Locale.ROOT)),
                        new DueRule(
                                row.getInt("p_due_month"),
                                row.getInt("p_due_day"),
                                row.getBoolean("p_due_day_included")),
                        sections(row));
    }

    private static List<Section> sections(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("p_required_sections").getArray())
                .map(name -> Section.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
    }
}
