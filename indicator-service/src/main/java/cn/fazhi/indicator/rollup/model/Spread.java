package cn.fazhi.indicator.rollup.model;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * The values of one indicator over the townships of an area.
 *
 * @param townships how many have all that the indicator needs
 * @param values how many have a value; fewer than the townships where denominators are zero
 * @param reporting how many of the townships are expected to report
 * @param inexact how many of the townships' values are inexact
 * @param total the values added up
 * @param part the numerators added up, of rates only
 * @param base the denominators added up, of rates only
 */
public record Spread(
        long townships,
        long values,
        long reporting,
        long inexact,
        @Nullable BigDecimal total,
        @Nullable BigDecimal part,
        @Nullable BigDecimal base,
        @Nullable BigDecimal min,
        @Nullable BigDecimal p10,
        @Nullable BigDecimal median,
        @Nullable BigDecimal p90,
        @Nullable BigDecimal max) {
    public static final Spread NOTHING = new Spread(0, 0, 0, 0, null, null, null, null, null, null, null, null);
}
