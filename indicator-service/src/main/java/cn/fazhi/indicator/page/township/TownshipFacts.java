package cn.fazhi.indicator.page.township;

import cn.fazhi.indicator.comparison.ComparisonView;
import cn.fazhi.indicator.completeness.CompletenessView;
import cn.fazhi.indicator.history.Step;
import cn.fazhi.indicator.page.Measure;
import cn.fazhi.indicator.place.PlaceView;
import cn.fazhi.indicator.township.TownshipIndicatorsView;

import java.util.List;
import java.util.Map;

/**
 * What the township's page is made of.
 *
 * @param county by code; empty if the reader may not see the county
 */
record TownshipFacts(
        PlaceView place,
        TownshipIndicatorsView township,
        CompletenessView completeness,
        ComparisonView comparison,
        List<Step> history,
        Map<String, Measure> county) {}
