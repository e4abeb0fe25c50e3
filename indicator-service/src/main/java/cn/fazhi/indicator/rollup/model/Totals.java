package cn.fazhi.indicator.rollup.model;

import cn.fazhi.indicator.value.model.Decimals;
import cn.fazhi.indicator.value.model.Exactness;
import cn.fazhi.indicator.value.model.Ratio;
import cn.fazhi.indicator.value.model.Reason;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * An area's value of one indicator.
 *
 * @param value the total, recomputed rate or share; null with a reason
 * @param mean of the townships' values; null for rates, which are not averaged
 * @param exactness null where no township has a value
 */
public record Totals(
        @Nullable BigDecimal value,
        @Nullable BigDecimal mean,
        @Nullable Exactness exactness,
        @Nullable Reason reason) {

    public static Totals of(Spread spread, Addition addition) {
        if (spread.townships() == 0) {
            return new Totals(null, null, null, Reason.NO_TOWNSHIP);
        }
        Exactness exactness = Exactness.of(spread.inexact() > 0);
        BigDecimal value = value(spread, addition);
        return new Totals(
                value, addition.hasMean() ? mean(spread) : null, exactness, value == null ? reason(addition) : null);
    }

    /** That of a township: a rate or number of days that stands alone is itself and need not be added to anything. */
    public static Totals ofTownship(Spread spread, Addition addition) {
        Totals totals = of(spread, addition);
        return totals.value() == null && spread.total() != null && spread.values() == 1
                ? new Totals(Decimals.plain(spread.total()), totals.mean(), totals.exactness(), null)
                : totals;
    }

    private static @Nullable BigDecimal value(Spread spread, Addition addition) {
        return switch (addition) {
            case TOTAL -> plain(spread.total());
            case RATIO -> ratio(spread);
            case SHARE -> spread.total() == null ? null : share(spread.total(), spread.values());
            case RATES, DAYS -> null;
        };
    }

    private static @Nullable BigDecimal ratio(Spread spread) {
        return spread.part() == null || spread.base() == null
                ? null
                : new Ratio(spread.part(), spread.base()).value().orElse(null);
    }

    private static BigDecimal share(BigDecimal yes, long of) {
        return Decimals.percent(yes.longValueExact(), of);
    }

    private static @Nullable BigDecimal mean(Spread spread) {
        return spread.total() == null || spread.values() == 0
                ? null
                : Decimals.rounded(spread.total().divide(BigDecimal.valueOf(spread.values()), MathContext.DECIMAL128));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal total) {
        return total == null ? null : Decimals.plain(total);
    }

    private static Reason reason(Addition addition) {
        return addition == Addition.RATIO ? Reason.ZERO_DENOMINATOR : Reason.RATE_NOT_ADDED_UP;
    }
}
