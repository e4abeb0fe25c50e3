package cn.fazhi.indicator.page.overview;

import cn.fazhi.indicator.comparison.ComparisonView;
import cn.fazhi.indicator.completeness.CompletenessView;
import cn.fazhi.indicator.place.PartsView;
import cn.fazhi.indicator.place.PlaceView;
import cn.fazhi.indicator.rollup.AreaIndicatorsView;

/** What the overview is made of. */
record OverviewFacts(
        PlaceView place,
        CompletenessView completeness,
        AreaIndicatorsView indicators,
        ComparisonView comparison,
        PartsView parts) {}
