package cn.fazhi.indicator.comparison;

import cn.fazhi.contracts.period.Period;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What changed since the period before. Only townships that have a value in both periods are compared, so that a change
 * of the total is never a change of those who reported.
 *
 * @param previous the newest period before of the same length; null if there is none
 * @param alike by code; indicators without a township in both periods are left out
 */
public record ComparisonView(@Nullable Period previous, Map<String, Alike> alike) {
    public ComparisonView {
        alike = Map.copyOf(alike);
    }

    /**
     * One indicator over the same townships in both periods.
     *
     * @param townships how many they are
     * @param now null where it is not added up, or there is no denominator
     */
    public record Alike(
            long townships,
            @Nullable BigDecimal now,
            @Nullable BigDecimal before) {}
}
