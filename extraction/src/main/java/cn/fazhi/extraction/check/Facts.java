package cn.fazhi.extraction.check;

import cn.fazhi.contracts.figure.Figure;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What is known of a report when it is checked.
 *
 * @param figures its figures; those that do not count are left alone
 * @param rivals quantities with two values
 * @param enumerations totals with their parts
 * @param year the year in its text, if it names one
 * @param periodYear the year that it is handed in for, if it is
 * @param previous the values of the year before by code, if there was a report
 */
public record Facts(
        List<Figure> figures,
        List<Rival> rivals,
        List<Enumeration> enumerations,
        @Nullable Integer year,
        @Nullable Integer periodYear,
        Map<String, BigDecimal> previous) {
    public Facts {
        figures = List.copyOf(figures);
        rivals = List.copyOf(rivals);
        enumerations = List.copyOf(enumerations);
        previous = Map.copyOf(previous);
    }

    /** What a text says by itself. */
    public static Facts ofText(
            List<Figure> figures, List<Rival> rivals, List<Enumeration> enumerations, @Nullable Integer year) {
        return new Facts(figures, rivals, enumerations, year, null, Map.of());
    }

    /** What was handed in. */
    public static Facts ofHandIn(
            List<Figure> figures, @Nullable Integer year, int periodYear, Map<String, BigDecimal> previous) {
        return new Facts(figures, List.of(), List.of(), year, periodYear, previous);
    }
}
