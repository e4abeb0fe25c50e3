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
        boolean expected) {}
