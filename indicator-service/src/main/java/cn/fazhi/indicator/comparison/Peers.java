package cn.fazhi.indicator.comparison;

import cn.fazhi.indicator.comparison.model.Disclosure;
import cn.fazhi.indicator.comparison.model.Place;
import cn.fazhi.indicator.rollup.model.Spread;
import cn.fazhi.indicator.scope.AreaView;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A larger area and what may be told of it.
 *
 * @param spreads of all its townships, by the indicator's code
 * @param places by the indicator's code; what is not there has none
 * @param telling the indicators that enough of its townships have a value of, or all if the reader may see it anyway
 */
record Peers(AreaView area, Map<String, Spread> spreads, Map<String, Place> places, Set<String> telling) {
    Spread spread(String code) {
        return spreads.getOrDefault(code, Spread.NOTHING);
    }

    boolean tells(String code) {
        return telling.contains(code);
    }

    Optional<Place> place(String code) {
        return Optional.ofNullable(places.get(code));
    }

    /** Whether a reader who may not see the area may be told of it. */
    static boolean enough(boolean county, Disclosure disclosure) {
        return county ? disclosure.enoughTownships() : disclosure.enoughCounties();
    }
}
