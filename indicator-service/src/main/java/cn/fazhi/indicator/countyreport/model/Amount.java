package cn.fazhi.indicator.countyreport.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number with its unit, as a sentence has it.
 *
 * @param unit as in the catalogue; {@code pp} is written as 个百分点
 */
public record Amount(BigDecimal value, String unit, Vagueness vagueness) {
    /** A sentence has two decimals; the annex has them all. */
    private static final int PLACES = 2;

    private static final String POINTS = "pp";
    private static final BigDecimal SMALLEST_WITH_MORE = BigDecimal.TEN;

    /** 2552余人次, 50件以上, 约98%. */
    public String text() {
        String number = number(value);
        String named = unit.equals(POINTS) ? "个百分点" : unit;
        return switch (vagueness) {
            case EXACT -> number + named;
            case SOMEWHAT_MORE -> takesMore() ? number + "余" + named : "约" + number + named;
            case AT_LEAST -> number + named + "以上";
            case AT_MOST -> number + named + "以内";
            case ABOUT -> "约" + number + named;
        };
    }

    /** 余 follows a whole number from ten. */
    private boolean takesMore() {
        return value.stripTrailingZeros().scale() <= 0 && value.compareTo(SMALLEST_WITH_MORE) >= 0;
    }

    public static String number(BigDecimal value) {
        BigDecimal rounded = value.scale() > PLACES ? value.setScale(PLACES, RoundingMode.HALF_UP) : value;
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
