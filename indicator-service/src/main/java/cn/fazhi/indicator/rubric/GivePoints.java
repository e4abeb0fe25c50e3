package cn.fazhi.indicator.rubric;

import cn.fazhi.contracts.period.Period;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.rubric.GivenPointsRequest.PointsRequest;
import cn.fazhi.indicator.rubric.ScoreCounty.Subject;
import cn.fazhi.indicator.rubric.model.GivenPoints;
import cn.fazhi.indicator.rubric.model.RubricCode;

import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives points for manual items, all of a request or none. What was given before stays in the history. */
@ApplicationScoped
public class GivePoints {
    static final int LONGEST_REASON = 500;

    private final ScoreCounty score;
    private final GivenPointsStore store;
    private final RubricStore rubrics;
    private final Clock clock;

    GivePoints(ScoreCounty score, GivenPointsStore store, RubricStore rubrics, Clock clock) {
        this.score = score;
        this.store = store;
        this.rubrics = rubrics;
        this.clock = clock;
    }

    /** What was given so far. */
    @Transactional
    public Reply<GivenPointsView> show(ScoreQuestion question) {
        return resolve(question).map(this::view);
    }

    @Transactional
    public Reply<GivenPointsView> give(ScoreQuestion question, GivenPointsRequest request) {
        return resolve(question).then(subject -> {
            List<Refusal> refusals = CheckPoints.refusals(subject.rubric().sheet(), request.points());
            if (!refusals.isEmpty()) {
                return new Reply.Refused<>(refusals);
            }
            rubrics.lock(subject.rubric().code());
            Map<String, GivenPoints> before = newest(subject);
            request.points().stream()
                    .filter(points -> !isThere(before.get(points.item()), points))
                    .forEach(points -> add(question, subject, points));
            return new Reply.Found<>(view(subject));
        });
    }

    /** Officers see these, the townships themselves the result only; so the same rule holds for reading. */
    private Reply<Subject> resolve(ScoreQuestion question) {
        return score.resolve(question).then(subject -> {
            RubricCode code = subject.rubric().code();
            return ResolveRubric.mayChange(question.caller(), code)
                    ? new Reply.Found<>(subject)
                    : ResolveRubric.<Subject>unknown(code.value());
        });
    }

    private static boolean isThere(@Nullable GivenPoints before, PointsRequest now) {
        return before != null
                && before.reason().equals(now.reason().strip())
                && (before.points() == null
                        ? now.points() == null
                        : now.points() != null && before.points().compareTo(now.points()) == 0);
    }

    private void add(ScoreQuestion question, Subject subject, PointsRequest points) {
        store.add(
                subject.rubric().code(),
                subject.scope().round().programme(),
                subject.scope().round().period(),
                subject.scope().area().code(),
                new GivenPoints(
                        points.item(),
                        points.points(),
                        points.reason().strip(),
                        question.caller().name(),
                        clock.instant()));
    }

    private Map<String, GivenPoints> newest(Subject subject) {
        Period period = subject.scope().round().period();
        return store.newest(
                        subject.rubric().code(),
                        subject.scope().round().programme(),
                        period,
                        subject.scope().area())
                .getOrDefault(subject.scope().area().code(), Map.of());
    }

    private GivenPointsView view(Subject subject) {
        String programme = subject.scope().round().programme();
        Period period = subject.scope().round().period();
        String township = subject.scope().area().code();
        return new GivenPointsView(
                township,
                subject.rubric().code().value(),
                programme,
                period,
                new TreeMap<>(newest(subject))
                        .values().stream().map(ScoreViews::given).toList(),
                store.history(subject.rubric().code(), programme, period, township).stream()
                        .map(ScoreViews::given)
                        .toList());
    }
}
