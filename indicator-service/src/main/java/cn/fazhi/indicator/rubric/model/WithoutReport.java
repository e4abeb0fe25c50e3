package cn.fazhi.indicator.rubric.model;

import java.util.Locale;

/** What the items that read the report give when no report counts. */
public enum WithoutReport {
    /** Nothing. */
    ZERO,
    /** What each says for a figure that is missing. */
    AS_MISSING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
