package cn.fazhi.indicator.page.township;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.division.DivisionLevel;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.comparison.CompareWithPrevious;
import cn.fazhi.indicator.completeness.ShowCompleteness;
import cn.fazhi.indicator.history.ShowHistory;
import cn.fazhi.indicator.page.Measure;
import cn.fazhi.indicator.place.ShowPlace;
import cn.fazhi.indicator.rollup.AreaIndicatorsView;
import cn.fazhi.indicator.rollup.ShowAreaIndicators;
import cn.fazhi.indicator.scope.Question;
import cn.fazhi.indicator.scope.Wanted;
import cn.fazhi.indicator.township.ShowTownshipIndicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that a township's page shows, read in one transaction. */
@ApplicationScoped
public class ShowTownship {
    private final ShowPlace places;
    private final ShowTownshipIndicators township;
    private final ShowCompleteness completeness;
    private final CompareWithPrevious comparison;
    private final ShowHistory history;
    private final ShowAreaIndicators county;

    ShowTownship(
            ShowPlace places,
            ShowTownshipIndicators township,
            ShowCompleteness completeness,
            CompareWithPrevious comparison,
            ShowHistory history,
            ShowAreaIndicators county) {
        this.places = places;
        this.township = township;
        this.completeness = completeness;
        this.comparison = comparison;
        this.history = history;
        this.county = county;
    }

    @Transactional
    Reply<TownshipFacts> show(Question question) {
        return places.show(question.caller(), question.wanted(), question.code(), question.programme())
                .then(place -> township.show(question)
                        .then(values -> completeness
                                .show(question)
                                .then(reported -> comparison
                                        .compare(question)
                                        .then(changes -> history.show(question)
                                                .map(steps -> new TownshipFacts(
                                                        place, values, reported, changes, steps, county(question)))))));
    }

    /** The county's distribution, if the reader may see it; a clerk may not. */
    private Map<String, Measure> county(Question question) {
        Question above = new Question(
                question.caller(),
                Wanted.AREA,
                DivisionCode.of(question.code()).at(DivisionLevel.COUNTY).value(),
                question.programme(),
                question.period(),
                question.basis());
        return switch (county.show(above, List.of())) {
            case Reply.Refused<AreaIndicatorsView> notVisible -> Map.of();
            case Reply.Found<AreaIndicatorsView> found ->
                Measure.allOf(found.value()).stream().collect(Collectors.toMap(Measure::code, Function.identity()));
        };
    }
}
