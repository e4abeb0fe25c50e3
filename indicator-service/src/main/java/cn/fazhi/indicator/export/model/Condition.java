package cn.fazhi.indicator.export.model;

import cn.fazhi.indicator.projection.model.ReportState;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** How far a township has come with its report. */
public enum Condition {
    SUBMITTED,
    ACCEPTED,
    RETURNED,
    WITHDRAWN,
    MISSING,
    EXCUSED;

    /**
     * The condition of a township.
     *
     * @param state of the report that stands; null if there is none
     * @param excused whether it need not report; what it reports all the same is shown
     */
    public static Condition of(@Nullable ReportState state, boolean excused) {
        if (state == null) {
            return excused ? EXCUSED : MISSING;
        }
        return switch (state) {
            case SUBMITTED -> SUBMITTED;
            case ACCEPTED -> ACCEPTED;
            case RETURNED -> RETURNED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
