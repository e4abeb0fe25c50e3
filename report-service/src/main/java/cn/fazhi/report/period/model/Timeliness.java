package cn.fazhi.report.period.model;

import java.util.Locale;

/** Whether a report came in time. */
public enum Timeliness {
    ON_TIME,
    LATE,
    /** A past period brought in later, or a township that was excused. */
    NOT_RATED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
