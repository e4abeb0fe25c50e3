package cn.fazhi.indicator.page.indicator;

import cn.fazhi.indicator.catalogue.IndicatorView;
import cn.fazhi.indicator.comparison.ComparisonView;
import cn.fazhi.indicator.page.Measure;
import cn.fazhi.indicator.place.PlaceView;
import cn.fazhi.indicator.ranking.RankingView;
import cn.fazhi.indicator.series.SeriesView;

/** What the indicator's page is made of. */
record IndicatorFacts(
        PlaceView place,
        IndicatorView definition,
        Measure measure,
        ComparisonView comparison,
        RankingView ranking,
        SeriesView series) {}
