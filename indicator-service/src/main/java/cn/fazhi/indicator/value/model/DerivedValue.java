package cn.fazhi.indicator.value.model;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** The outcome of one formula for one township. */
public sealed interface DerivedValue {
    String code();

    /**
     * A number.
     *
     * @param value rounded to {@link Decimals#PLACES} decimals; 1 and 0 for yes and no
     * @param ratio what areas add up if this is a rate that is recomputed from totals, else null
     */
    record Computed(String code, BigDecimal value, @Nullable Ratio ratio, Exactness exactness)
            implements DerivedValue {}

    /** All operands are there, but the denominator is zero. An area's totals still contain it. */
    record WithoutBase(String code, Ratio ratio, Exactness exactness) implements DerivedValue {}

    /** Something is missing. */
    record Missing(String code, Why why) implements DerivedValue {}
}
