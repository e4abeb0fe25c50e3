package cn.fazhi.indicator.rollup.model;

import cn.fazhi.contracts.catalogue.Aggregation;
import cn.fazhi.indicator.formula.model.Rule;

/** How the values of townships become an area's. */
public enum Addition {
    /** They are added. Stocks are, too: over townships, never over periods. */
    TOTAL(true),
    /** Numerators and denominators are added, and divided then. */
    RATIO(false),
    /** The share of those for which it is true. */
    SHARE(false),
    /** Stated rates, and what is computed from them: neither added nor averaged. */
    RATES(false),
    /** Not added, but averaged: days late. */
    DAYS(true);

    private static final String DAY_UNIT = "天";

    private final boolean hasMean;

    Addition(boolean hasMean) {
        this.hasMean = hasMean;
    }

    boolean hasMean() {
        return hasMean;
    }

    public static Addition of(Aggregation aggregation) {
        return switch (aggregation) {
            case SUM, LAST -> TOTAL;
            case NONE -> RATES;
        };
    }

    public static Addition of(Rule rule, String unit) {
        return switch (rule) {
            case RECOMPUTED -> RATIO;
            case TOTAL -> TOTAL;
            case SHARE -> SHARE;
            case DISTRIBUTION -> unit.equals(DAY_UNIT) ? DAYS : RATES;
        };
    }
}
