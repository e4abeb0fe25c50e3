package cn.fazhi.indicator.formula.model;

import java.util.Locale;

/** How an area gets its value of a derived indicator. */
public enum Rule {
    /** Numerators and denominators are added up, and divided then. */
    RECOMPUTED,
    /** The townships' values are added up. */
    TOTAL,
    /** The share of townships of which it is true, in percent. */
    SHARE,
    /** It has none: only the distribution of the townships' values is shown. */
    DISTRIBUTION;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
