package cn.fazhi.indicator.rubric.model;

import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.indicator.value.model.Reason;

import org.jspecify.annotations.Nullable;

/**
 * 报送情况: whether and when a township reported.
 *
 * @param notCounted why no report is read; null if one is
 * @param timing of the first revision; null where no report stands
 * @param daysLate calendar days after the last day, 0 if in time
 * @param sections of the report that is read
 */
public record Delivery(
        @Nullable Reason notCounted, @Nullable Timing timing, long daysLate, Sections sections) {
    /** When a report came. */
    public enum Timing {
        ON_TIME,
        LATE,
        /** For a past period, or one without a last day. */
        NOT_RATED
    }

    /** Whether there is a report to read. */
    public boolean counts() {
        return notCounted == null;
    }
}
