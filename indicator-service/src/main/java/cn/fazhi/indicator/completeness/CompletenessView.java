package cn.fazhi.indicator.completeness;

import cn.fazhi.contracts.period.Period;
import cn.fazhi.indicator.answer.ReasonView;
import cn.fazhi.indicator.scope.AreaView;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * 报送率 and 及时率 of an area.
 *
 * @param expected townships that owe a report and are not excused, as frozen when the period opened
 * @param reported those whose report stands: on time, late or not rated
 * @param missing those whose report does not: not handed in, returned or withdrawn
 * @param returned how many of the missing ones were returned
 * @param notRated reported for a period that was opened for past years
 * @param completeness reported ÷ expected
 * @param timeliness on time ÷ expected, without periods that were opened for past years
 */
public record CompletenessView(
        AreaView area,
        String programme,
        Period period,
        long expected,
        long reported,
        long onTime,
        long late,
        long missing,
        long returned,
        long notRated,
        long excused,
        RateView completeness,
        RateView timeliness,
        Townships townships) {

    /**
     * A rate in percent.
     *
     * @param value null with a reason where nothing is expected
     */
    public record RateView(
            long part,
            long base,
            @Nullable BigDecimal value,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ReasonView reason) {}

    /**
     * The townships by name.
     *
     * @param cutAfter null, or the length at which the lists of a large area end; ask a smaller area for the rest
     */
    public record Townships(
            List<TownshipView> onTime,
            List<TownshipView> late,
            List<TownshipView> missing,
            List<TownshipView> returned,
            List<TownshipView> notRated,
            List<TownshipView> excused,
            @Nullable Integer cutAfter) {}

    /**
     * One township.
     *
     * @param dueDate the last day on which the report is on time, without the extension
     * @param returned whether the report was sent back and not handed in again
     * @param overdue whether it is missing, and the last day is past
     * @param receivedOn the day of the first revision
     */
    public record TownshipView(
            String code,
            String name,
            LocalDate dueDate,
            @Nullable ExtensionView extension,
            @Nullable LocalDate receivedOn,
            boolean returned,
            boolean overdue,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String excusedReason) {}

    /** 延期. */
    public record ExtensionView(LocalDate until, String reason) {}
}
