package cn.fazhi.contracts.catalogue;

import java.util.Locale;

/** How values of one code are put together over townships and years. */
public enum Aggregation {
    /** Add over townships and over periods. */
    SUM,
    /** A stock at the end of the period: add over townships, never over periods. */
    LAST,
    /** A rate: never add; recompute it from its operands or show its distribution. */
    NONE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
