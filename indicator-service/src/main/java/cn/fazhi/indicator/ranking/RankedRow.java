package cn.fazhi.indicator.ranking;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A township in a rank list.
 *
 * @param withoutBase whether all operands are there, but the denominator is zero
 * @param state of the standing report, or null if there is none
 */
record RankedRow(
        String township,
        String name,
        @Nullable BigDecimal value,
        boolean inexact,
        boolean withoutBase,
        @Nullable String state,
        long rank) {}
