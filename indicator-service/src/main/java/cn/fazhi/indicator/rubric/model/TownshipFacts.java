package cn.fazhi.indicator.rubric.model;

import java.util.Map;

/**
 * Everything that a township's score is computed from.
 *
 * @param readings by the expression of the sheet
 * @param given the newest points of manual items, by item
 */
public record TownshipFacts(Delivery delivery, Map<String, Reading> readings, Map<String, GivenPoints> given) {
    public TownshipFacts {
        readings = Map.copyOf(readings);
        given = Map.copyOf(given);
    }
}
