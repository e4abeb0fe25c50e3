package cn.fazhi.indicator.page.rubric;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.rubric.GivePoints;
import cn.fazhi.indicator.rubric.GivenPointsView;
import cn.fazhi.indicator.rubric.ScoreQuestion;
import cn.fazhi.indicator.rubric.ShowScores;
import cn.fazhi.indicator.rubric.TownshipScoreView;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;

/** Everything that the page with a township's working shows. */
@ApplicationScoped
public class ShowTownshipScore {
    private final ShowScores scores;
    private final GivePoints points;

    ShowTownshipScore(ShowScores scores, GivePoints points) {
        this.scores = scores;
        this.points = points;
    }

    @Transactional
    Reply<TownshipScoreFacts> show(ScoreQuestion question) {
        return scores.township(question)
                .then(score -> mayGive(question, score)
                        ? points.show(question).map(given -> facts(score, given))
                        : new Reply.Found<>(new TownshipScoreFacts(score, false, List.of())));
    }

    private static boolean mayGive(ScoreQuestion question, TownshipScoreView score) {
        return question.version() == null
                && question.caller().mayOversee(DivisionCode.of(score.rubric().area()));
    }

    private static TownshipScoreFacts facts(TownshipScoreView score, GivenPointsView given) {
        return new TownshipScoreFacts(score, true, given.history());
    }
}
