package cn.fazhi.indicator.completeness.model;

import cn.fazhi.indicator.value.model.Decimals;
import cn.fazhi.indicator.value.model.Reason;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * 报送率 or 及时率.
 *
 * @param value percent; null with a reason
 */
public record Rate(
        long part,
        long base,
        @Nullable BigDecimal value,
        @Nullable Reason reason) {
    static Rate of(long part, long base, Reason otherwise) {
        return base == 0
                ? new Rate(part, base, null, otherwise)
                : new Rate(part, base, Decimals.percent(part, base), null);
    }
}
