package cn.fazhi.contracts.figure;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * 数据项: one value of one catalogue code in one report.
 *
 * @param code the catalogue code, such as {@code mediation.cases}
 * @param value the normalised value: 1.2万 is 12000, 百分之九十八 is 98, amounts are in yuan; kept without
 *     trailing zeros
 * @param unit the unit as the report writes it, or the catalogue's where it writes none
 * @param counts whether it takes part in the report's value of the code; a second total or a part does not
 * @param evidence where it stands in the text; only a figure sent as data has none
 */
public record Figure(
        String code,
        BigDecimal value,
        String unit,
        Qualifier qualifier,
        Origin origin,
        boolean counts,
        @Nullable Evidence evidence) {
    public Figure {
        // equal values are equal figures: 98.0 from one producer and 98 from another
        BigDecimal shortest = value.stripTrailingZeros();
        value = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
