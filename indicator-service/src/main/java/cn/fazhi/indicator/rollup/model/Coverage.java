package cn.fazhi.indicator.rollup.model;

import cn.fazhi.indicator.value.model.Decimals;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * How much of an area a number rests on.
 *
 * @param reporting how many of the expected townships have the value
 * @param expected how many townships owe a report for the period and are not excused
 * @param share reporting in percent of expected; null if nothing is expected
 */
public record Coverage(
        long reporting, long expected, @Nullable BigDecimal share) {
    public static Coverage of(long reporting, long expected) {
        return new Coverage(reporting, expected, expected == 0 ? null : Decimals.percent(reporting, expected));
    }
}
