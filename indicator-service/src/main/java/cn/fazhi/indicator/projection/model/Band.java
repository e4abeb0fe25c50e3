package cn.fazhi.indicator.projection.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The values of one indicator that agree in their first two digits, over the nation.
 *
 * @param code the indicator's
 * @param floor the two digits, the rest zeros: 0.95, 12, 1200; below zero the next integer down
 * @param accepted whether it is about reports that the county has accepted, or about the others
 */
public record Band(short round, String code, BigDecimal floor, boolean accepted) {
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.DOWN);

    public Band {
        floor = floor.stripTrailingZeros();
    }

    static Band of(StandingValue value, BigDecimal number) {
        return new Band(value.key().round(), value.code(), floorOf(number), value.accepted());
    }

    /** The same as the function {@code band} of the database. */
    public static BigDecimal floorOf(BigDecimal number) {
        return number.signum() < 0 ? number.setScale(0, RoundingMode.FLOOR) : number.round(TWO_DIGITS);
    }
}
