package cn.fazhi.indicator.page.indicator;

import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.catalogue.IndicatorView;
import cn.fazhi.indicator.catalogue.Indicators;
import cn.fazhi.indicator.comparison.CompareWithPrevious;
import cn.fazhi.indicator.page.Measure;
import cn.fazhi.indicator.place.ShowPlace;
import cn.fazhi.indicator.ranking.RankTownships;
import cn.fazhi.indicator.ranking.RankingQuestion;
import cn.fazhi.indicator.rollup.ShowAreaIndicators;
import cn.fazhi.indicator.scope.Question;
import cn.fazhi.indicator.series.SeriesQuestion;
import cn.fazhi.indicator.series.SeriesView;
import cn.fazhi.indicator.series.ShowSeries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;

/** Everything that an indicator's page shows, read in one transaction. */
@ApplicationScoped
public class ShowIndicator {
    private final Indicators indicators;
    private final ShowPlace places;
    private final ShowAreaIndicators areas;
    private final CompareWithPrevious comparison;
    private final RankTownships rank;
    private final ShowSeries series;

    ShowIndicator(
            Indicators indicators,
            ShowPlace places,
            ShowAreaIndicators areas,
            CompareWithPrevious comparison,
            RankTownships rank,
            ShowSeries series) {
        this.indicators = indicators;
        this.places = places;
        this.areas = areas;
        this.comparison = comparison;
        this.rank = rank;
        this.series = series;
    }

    @Transactional
    Reply<IndicatorFacts> show(Question question, RankingQuestion ranking, String code) {
        return indicators
                .named("code", code)
                .then(definition -> places.show(
                                question.caller(), question.wanted(), question.code(), question.programme())
                        .then(place -> areas.show(question, List.of(code))
                                .map(area -> Measure.allOf(area).getFirst())
                                .then(measure -> comparison
                                        .compare(question)
                                        .then(changes -> rank.rank(question, ranking)
                                                .then(ranked -> series(question, definition)
                                                        .map(points -> new IndicatorFacts(
                                                                place,
                                                                definition,
                                                                measure,
                                                                changes,
                                                                ranked,
                                                                points)))))));
    }

    private Reply<SeriesView> series(Question question, IndicatorView definition) {
        return series.show(new SeriesQuestion(
                question.caller(),
                question.code(),
                definition.code(),
                question.programme(),
                null,
                null,
                question.basis()));
    }
}
