package cn.fazhi.indicator.rubric;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.IndicatorProblem;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.rubric.ScoreCounty.Subject;
import cn.fazhi.indicator.rubric.ScoresView.TownshipView;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The scores by a version that is or was in force. A draft has trial runs and no scores. */
@ApplicationScoped
public class ShowScores {
    private final ScoreCounty score;
    private final ScoreViews views;

    ShowScores(ScoreCounty score, ScoreViews views) {
        this.score = score;
        this.views = views;
    }

    /** All townships of a county. */
    @Transactional
    public Reply<ScoresView> county(ScoreQuestion question) {
        return scored(question).map(subject -> views.scores(score.score(subject)));
    }

    /** One township, with its rank in the county. */
    @Transactional
    public Reply<TownshipScoreView> township(ScoreQuestion question) {
        return scored(question).then(subject -> {
            ScoresView county = views.scores(score.score(subject));
            String code = subject.scope().area().code();
            return county.townships().stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .<Reply<TownshipScoreView>>map(found -> new Reply.Found<>(view(county, found)))
                    .orElseGet(() ->
                            Reply.refused(Refusal.of(IndicatorProblem.UNKNOWN_TOWNSHIP, "code", question.code())));
        });
    }

    private Reply<Subject> scored(ScoreQuestion question) {
        return score.resolve(question)
                .then(subject -> subject.rubric().isDraft()
                        ? Reply.refused(Refusal.of(
                                RubricProblem.NOT_IN_FORCE_YET,
                                "version",
                                subject.rubric().code().value()))
                        : new Reply.Found<>(subject));
    }

    private static TownshipScoreView view(ScoresView county, TownshipView township) {
        return new TownshipScoreView(
                county.rubric(),
                county.programme(),
                county.period(),
                county.basis(),
                county.fullMarks(),
                county.ranked(),
                township);
    }
}
