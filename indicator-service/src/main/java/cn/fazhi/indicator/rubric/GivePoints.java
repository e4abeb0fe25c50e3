package cn.fazhi.indicator.rubric;

import cn.fazhi.contracts.period.Period;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.rubric.GivenPointsRequest.PointsRequest;
import cn.fazhi.indicator.rubric.ScoreCounty.Subject;
import cn.fazhi.indicator.rubric.model.GivenPoints;
import cn.fazhi.indicator.rubric.model.RubricCode;
import cn.fazhi.indicator.rubric.model.Sheet;

import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gives points for manual items, all of a request or none. What was given before stays in the history. */
@ApplicationScoped
public class GivePoints {
    static final int LONGEST_REASON = 500;
    private static final int MOST_DECIMALS = 4;

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
            List<Refusal> refusals = refusals(subject.rubric().sheet(), request.points());
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

    private static List<Refusal> refusals(Sheet sheet, List<PointsRequest> requests) {
        List<Refusal> refusals = new ArrayList<>();
        Set<String> items = new HashSet<>();
        for (int i = 0; i < requests.size(); i++) {
            PointsRequest request = requests.get(i);
            String path = "points[" + i + "]";
            if (!items.add(request.item())) {
                refusals.add(Refusal.of(RubricProblem.DUPLICATE_ITEM, path + ".item", request.item()));
            }
            if (request.reason().isBlank()) {
                refusals.add(Refusal.of(RubricProblem.REASON_REQUIRED, path + ".reason"));
            }
            if (request.reason().length() > LONGEST_REASON) {
                refusals.add(
                        Refusal.of(RubricProblem.REASON_TOO_LONG, path + ".reason", String.valueOf(LONGEST_REASON)));
            }
            sheet.manualItem(request.item())
                    .ifPresentOrElse(
                            item -> {
                                if (isOutside(request.points(), item.points())) {
                                    refusals.add(Refusal.of(
                                            RubricProblem.POINTS_OUT_OF_RANGE,
                                            path + ".points",
                                            item.points().toPlainString()));
                                }
                            },
                            () -> refusals.add(Refusal.of(
                                    RubricProblem.NO_MANUAL_ITEM, path + ".item", request.item(), manual(sheet))));
        }
        return refusals;
    }

    private static boolean isOutside(@Nullable BigDecimal points, BigDecimal most) {
        return points != null
                && (points.signum() < 0
                        || points.compareTo(most) > 0
                        || points.stripTrailingZeros().scale() > MOST_DECIMALS);
    }

    private static String manual(Sheet sheet) {
        return String.join(
                ", ",
                sheet.items()
                        .filter(item -> item.isManual())
                        .map(item -> item.code())
                        .toList());
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
