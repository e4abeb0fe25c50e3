package cn.fazhi.indicator.rubric;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.rubric.ScoreCounty.Subject;
import cn.fazhi.indicator.rubric.ScoresView.TownshipView;
import cn.fazhi.indicator.rubric.TrialView.ChangeView;
import cn.fazhi.indicator.rubric.TrialView.StandView;
import cn.fazhi.indicator.rubric.model.RubricVersion;
import cn.fazhi.indicator.value.model.Decimals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Runs the draft of a rubric over a period, and compares it with the version in force. Nothing is stored. */
@ApplicationScoped
public class TryRubric {
    private static final Comparator<ChangeView> LARGEST_FIRST = Comparator.<ChangeView>comparingInt(
                    change -> change.moved() == null ? 0 : -Math.abs(change.moved()))
            .thenComparing(ChangeView::township);

    private final ScoreCounty score;
    private final RubricStore rubrics;
    private final ScoreViews views;

    TryRubric(ScoreCounty score, RubricStore rubrics, ScoreViews views) {
        this.score = score;
        this.rubrics = rubrics;
        this.views = views;
    }

    @Transactional
    public Reply<TrialView> run(ScoreQuestion question) {
        return score.resolve(question.by(ResolveRubric.DRAFT))
                .then(subject -> ResolveRubric.mayChange(
                                question.caller(), subject.rubric().code())
                        ? new Reply.Found<>(trial(subject))
                        : Reply.refused(Refusal.of(
                                RubricProblem.NO_DRAFT,
                                "version",
                                subject.rubric().code().value())));
    }

    private TrialView trial(Subject subject) {
        ScoresView after = views.scores(score.score(subject));
        Optional<RubricVersion> active = ResolveRubric.inForceFor(
                rubrics.versions(subject.rubric().code()),
                subject.scope().round().period());
        return new TrialView(
                after,
                active.map(RubricVersion::version).orElse(null),
                active.map(version -> changes(views.scores(score.score(version, subject.scope())), after))
                        .orElse(List.of()));
    }

    private static List<ChangeView> changes(ScoresView before, ScoresView after) {
        Map<String, TownshipView> earlier =
                before.townships().stream().collect(Collectors.toMap(TownshipView::code, township -> township));
        return after.townships().stream()
                .flatMap(township ->
                        Optional.ofNullable(earlier.get(township.code()))
                                .map(other -> change(other, township))
                                .stream())
                .filter(change -> !change.before().equals(change.after()))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    private static ChangeView change(TownshipView before, TownshipView after) {
        BigDecimal difference = before.total() == null || after.total() == null
                ? null
                : Decimals.plain(after.total().subtract(before.total()));
        Integer moved = before.rank() == null || after.rank() == null ? null : before.rank() - after.rank();
        return new ChangeView(after.code(), after.name(), stand(before), stand(after), difference, moved);
    }

    private static StandView stand(TownshipView township) {
        return new StandView(township.total(), township.rank(), township.grade());
    }
}
