package cn.fazhi.contracts.figure;

import java.math.BigDecimal;

/**
 * A figure that a commitment promises for next year: 力争开展法治宣传活动不少于20场.
 *
 * @param code the catalogue code
 * @param value the normalised value, as in a {@link Figure}
 * @param unit the unit as the report writes it, or the catalogue's where it writes none
 */
public record Promise(String code, BigDecimal value, String unit, Qualifier qualifier) {
    public Promise {
        BigDecimal shortest = value.stripTrailingZeros();
        value = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
