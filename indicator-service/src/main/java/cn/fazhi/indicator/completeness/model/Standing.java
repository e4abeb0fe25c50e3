package cn.fazhi.indicator.completeness.model;

/** Where a township stands with its report. Every obligation is in exactly one of these. */
public enum Standing {
    ON_TIME,
    LATE,
    /** Reported for a period that was opened for past years. */
    NOT_RATED,
    /** Nothing was handed in, or what was is returned or withdrawn. */
    MISSING,
    EXCUSED
}
