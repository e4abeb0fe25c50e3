package cn.fazhi.indicator.page.overview;

import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.comparison.CompareWithPrevious;
import cn.fazhi.indicator.completeness.ShowCompleteness;
import cn.fazhi.indicator.place.ShowParts;
import cn.fazhi.indicator.place.ShowPlace;
import cn.fazhi.indicator.rollup.ShowAreaIndicators;
import cn.fazhi.indicator.scope.Question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;

/** Everything that the overview shows, read in one transaction. */
@ApplicationScoped
public class ShowOverview {
    private final ShowPlace places;
    private final ShowCompleteness completeness;
    private final ShowAreaIndicators indicators;
    private final CompareWithPrevious comparison;
    private final ShowParts parts;

    ShowOverview(
            ShowPlace places,
            ShowCompleteness completeness,
            ShowAreaIndicators indicators,
            CompareWithPrevious comparison,
            ShowParts parts) {
        this.places = places;
        this.completeness = completeness;
        this.indicators = indicators;
        this.comparison = comparison;
        this.parts = parts;
    }

    @Transactional
    Reply<OverviewFacts> show(Question question) {
        return places.show(question.caller(), question.wanted(), question.code(), question.programme())
                .then(place -> completeness
                        .show(question)
                        .then(reported -> indicators
                                .show(question, List.of())
                                .then(values -> comparison
                                        .compare(question)
                                        .then(changes -> parts.show(question)
                                                .map(below ->
                                                        new OverviewFacts(place, reported, values, changes, below))))));
    }
}
