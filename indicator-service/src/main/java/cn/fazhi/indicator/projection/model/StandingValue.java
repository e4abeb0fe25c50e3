package cn.fazhi.indicator.projection.model;

import cn.fazhi.indicator.value.model.Exactness;
import cn.fazhi.indicator.value.model.Ratio;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * One value that an area is added up from.
 *
 * @param value null if the township has all operands, but no rate as the denominator is zero
 * @param ratio the numerator and denominator of a rate, else null
 * @param accepted whether the county has accepted the report
 * @param expected whether the township owes the report and is not excused
 */
public record StandingValue(
        ObligationKey key,
        String code,
        @Nullable BigDecimal value,
        @Nullable Ratio ratio,
        Exactness exactness,
        boolean accepted,
        boolean expected) {
    boolean isInexact() {
        return exactness == Exactness.INEXACT;
    }

    /** Whether writing the other in its place would change nothing; 5 and 5.0 are the same. */
    boolean saysTheSameAs(StandingValue other) {
        return exactness == other.exactness
                && accepted == other.accepted
                && expected == other.expected
                && same(value, other.value)
                && same(ratio == null ? null : ratio.part(), other.ratio == null ? null : other.ratio.part())
                && same(ratio == null ? null : ratio.base(), other.ratio == null ? null : other.ratio.base());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
