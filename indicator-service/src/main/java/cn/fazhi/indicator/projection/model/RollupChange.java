package cn.fazhi.indicator.projection.model;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * What is added to a roll-up; negative numbers take away. Decimals are added exactly, so that what was added and taken
 * away again leaves nothing.
 *
 * @param townships how many have all that the indicator needs
 * @param values how many have a value
 * @param ratios how many have a numerator and a denominator
 * @param reporting how many are expected to report
 * @param inexact how many are inexact
 */
public record RollupChange(
        int townships,
        int values,
        int ratios,
        int reporting,
        int inexact,
        BigDecimal total,
        BigDecimal part,
        BigDecimal base) {

    /** A township's value comes in. */
    static RollupChange of(StandingValue value) {
        return new RollupChange(
                1,
                value.value() == null ? 0 : 1,
                value.ratio() == null ? 0 : 1,
                value.expected() ? 1 : 0,
                value.isInexact() ? 1 : 0,
                orZero(value.value()),
                value.ratio() == null ? BigDecimal.ZERO : value.ratio().part(),
                value.ratio() == null ? BigDecimal.ZERO : value.ratio().base());
    }

    private static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    RollupChange plus(RollupChange other) {
        return new RollupChange(
                townships + other.townships,
                values + other.values,
                ratios + other.ratios,
                reporting + other.reporting,
                inexact + other.inexact,
                total.add(other.total),
                part.add(other.part),
                base.add(other.base));
    }

    RollupChange negated() {
        return new RollupChange(
                -townships, -values, -ratios, -reporting, -inexact, total.negate(), part.negate(), base.negate());
    }

    boolean isNothing() {
        return townships == 0
                && values == 0
                && ratios == 0
                && reporting == 0
                && inexact == 0
                && total.signum() == 0
                && part.signum() == 0
                && base.signum() == 0;
    }
}
