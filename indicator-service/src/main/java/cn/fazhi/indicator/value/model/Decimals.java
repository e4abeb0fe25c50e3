package cn.fazhi.indicator.value.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How computed numbers are rounded: half up to four decimals, without trailing zeros. */
public final class Decimals {
    public static final int PLACES = 4;

    private Decimals() {}

    public static BigDecimal rounded(BigDecimal value) {
        return plain(value.setScale(PLACES, RoundingMode.HALF_UP));
    }

    /** The same number in its shortest writing: 5.00 and 5 are one answer. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** The part in hundredths of the base, which is not zero. */
    public static BigDecimal percent(long part, long base) {
        return rounded(
                BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(base), PLACES + 2, RoundingMode.HALF_UP));
    }
}
