package cn.fazhi.indicator.completeness;

import cn.fazhi.contracts.period.Period;
import cn.fazhi.indicator.scope.AreaView;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How the reports of a period came in, day by day in the county's zone.
 *
 * @param opensOn the first day on which a township could report; null where nothing is expected
 * @param dueDate the last due date of the area, without extensions; null where nothing is expected
 * @param expected townships that owe a report and are not excused
 * @param days those on which a report came in, the first one first; between two of them nothing changes
 */
public record TrendView(
        AreaView area,
        String programme,
        Period period,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate dueDate,
        long expected,
        List<DayView> days) {
    public TrendView {
        days = List.copyOf(days);
    }

    /**
     * The end of one day, as it is known now: a report that was returned since is not counted until it is handed in again,
     * and then on the day of its first revision.
     *
     * @param received reports whose first revision came on this day
     * @param reported those that came until then
     * @param onTime how many of these were on time
     * @param completeness reported in percent of expected; null where nothing is expected
     */
    public record DayView(
            LocalDate day,
            long received,
            long reported,
            long onTime,
            @Nullable BigDecimal completeness) {}
}
