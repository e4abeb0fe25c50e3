package cn.fazhi.report.period;

import cn.fazhi.contracts.period.Period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A period as it stands in an area.
 *
 * @param expected townships that have to report
 * @param excused townships that were expected and need not report
 * @param extended townships with more time
 */
public record PeriodView(
        String programme,
        Period period,
        String area,
        long expected,
        long excused,
        long extended,
        List<Opening> openings) {

    /**
     * One opening that concerns the area.
     *
     * @param townships how many became expected by it
     */
    public record Opening(
            String area,
            LocalDate opensOn,
            LocalDate dueDate,
            boolean historical,
            String openedBy,
            Instant openedAt,
            int townships) {}

    /** How many townships are what. */
    record Counts(long expected, long excused, long extended) {}
}
