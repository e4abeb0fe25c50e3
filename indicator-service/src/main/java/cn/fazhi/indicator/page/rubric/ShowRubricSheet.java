package cn.fazhi.indicator.page.rubric;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.edge.access.Caller;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.page.Selection;
import cn.fazhi.indicator.place.ShowPlace;
import cn.fazhi.indicator.rubric.RubricView;
import cn.fazhi.indicator.rubric.ScoreQuestion;
import cn.fazhi.indicator.rubric.ScoresView;
import cn.fazhi.indicator.rubric.ShowRubrics;
import cn.fazhi.indicator.rubric.ShowScores;
import cn.fazhi.indicator.rubric.TownshipScoreView;
import cn.fazhi.indicator.scope.AreaView;
import cn.fazhi.indicator.scope.Wanted;

import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Optional;

/** A rubric with the scores by it: of its county, or for a clerk of the own township alone. */
@ApplicationScoped
public class ShowRubricSheet {
    private final ShowRubrics rubrics;
    private final ShowScores scores;
    private final ShowPlace places;

    ShowRubricSheet(ShowRubrics rubrics, ShowScores scores, ShowPlace places) {
        this.rubrics = rubrics;
        this.scores = scores;
        this.places = places;
    }

    @Transactional
    Reply<RubricFacts> show(Caller caller, String code, Selection selection, @Nullable String version) {
        return rubrics.show(caller, code, null).then(found -> {
            RubricView rubric = found.view();
            Optional<String> own = townshipOf(caller, rubric.area());
            Wanted wanted = own.isPresent() ? Wanted.TOWNSHIP : Wanted.COUNTY;
            String area = own.orElse(rubric.area());
            ScoreQuestion question =
                    new ScoreQuestion(caller, wanted, area, code, selection.period(), version, selection.basis());
            return places.show(caller, wanted, area, rubric.sheet().programme())
                    .map(place -> switch (scored(question)) {
                        case Reply.Found<ScoresView>(var view) -> new RubricFacts(place, rubric, view, List.of());
                        case Reply.Refused<ScoresView>(var refusals) -> new RubricFacts(place, rubric, null, refusals);
                    });
        });
    }

    private Reply<ScoresView> scored(ScoreQuestion question) {
        return question.wanted() == Wanted.COUNTY
                ? scores.county(question)
                : scores.township(question).map(ShowRubricSheet::alone);
    }

    /** The own township of one who may not see the county. */
    private static Optional<String> townshipOf(Caller caller, String county) {
        Area area = new Area.Within(DivisionCode.of(county));
        return caller.maySee(area)
                ? Optional.empty()
                : caller.divisions().stream()
                        .filter(area::contains)
                        .map(Area::code)
                        .findFirst();
    }

    private static ScoresView alone(TownshipScoreView township) {
        return new ScoresView(
                new AreaView(township.score().code(), township.score().name(), "township"),
                township.rubric(),
                township.programme(),
                township.period(),
                township.basis(),
                township.fullMarks(),
                township.ranked(),
                List.of(township.score()));
    }
}
