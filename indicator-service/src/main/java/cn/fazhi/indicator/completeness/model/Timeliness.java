package cn.fazhi.indicator.completeness.model;

import java.time.LocalDate;
import java.util.Locale;

/** 及时: whether the first revision came in time. */
public enum Timeliness {
    ON_TIME,
    LATE,
    /** Brought in for a past period. */
    NOT_RATED;

    /**
     * Rates a report.
     *
     * @param receivedOn the day on which the first revision was received, in the county's zone
     * @param dueOn the last day on which it is on time, with any extension
     */
    public static Timeliness of(LocalDate receivedOn, LocalDate dueOn, boolean historical) {
        if (historical) {
            return NOT_RATED;
        }
        return receivedOn.isAfter(dueOn) ? LATE : ON_TIME;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
