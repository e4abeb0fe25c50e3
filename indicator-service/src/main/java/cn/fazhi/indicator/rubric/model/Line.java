package cn.fazhi.indicator.rubric.model;

import java.math.BigDecimal;

/**
 * One line of a score.
 *
 * @param points between nothing and the item's points; negative for a minus item; zero where it is left out
 * @param deducted how far that is from all points; for a minus item what is taken off; zero for a bonus item
 * @param excluded whether the item is left out of the base
 */
public record Line(Item item, BigDecimal points, BigDecimal deducted, boolean excluded, Working working) {
    static Line excluded(Item item, Working working) {
        return new Line(item, BigDecimal.ZERO, BigDecimal.ZERO, true, working);
    }
}
