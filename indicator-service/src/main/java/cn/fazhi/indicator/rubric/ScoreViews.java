package cn.fazhi.indicator.rubric;

import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.indicator.answer.ReasonView;
import cn.fazhi.indicator.rubric.ScoresView.GradeView;
import cn.fazhi.indicator.rubric.ScoresView.GroupView;
import cn.fazhi.indicator.rubric.ScoresView.LineView;
import cn.fazhi.indicator.rubric.ScoresView.SourceView;
import cn.fazhi.indicator.rubric.ScoresView.TownshipView;
import cn.fazhi.indicator.rubric.model.GivenPoints;
import cn.fazhi.indicator.rubric.model.Grade;
import cn.fazhi.indicator.rubric.model.GroupScore;
import cn.fazhi.indicator.rubric.model.Line;
import cn.fazhi.indicator.rubric.model.Ranks;
import cn.fazhi.indicator.rubric.model.Reading;
import cn.fazhi.indicator.rubric.model.Score;
import cn.fazhi.indicator.scope.AreaView;
import cn.fazhi.indicator.value.model.Decimals;

import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Puts scores into words. */
@Singleton
public class ScoreViews {
    private static final Comparator<TownshipView> HIGHEST_FIRST = Comparator.comparing(
                    TownshipView::total, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
            .thenComparing(TownshipView::code);

    private final RubricWords words;
    private final AreaView.Names names;

    ScoreViews(RubricWords words, AreaView.Names names) {
        this.words = words;
        this.names = names;
    }

    ScoresView scores(Scores scores) {
        List<TownshipView> townships = townships(scores);
        return new ScoresView(
                names.of(scores.scope().area()),
                ShowRubrics.entry(scores.rubric()),
                scores.scope().round().programme(),
                scores.scope().round().period(),
                scores.scope().basis(),
                Decimals.plain(scores.rubric().sheet().total()),
                (int) townships.stream().filter(each -> each.rank() != null).count(),
                townships);
    }

    private List<TownshipView> townships(Scores scores) {
        Ranks ranks = scores.ranks();
        return scores.townships().stream()
                .map(township -> township(township, ranks.of(township.total())))
                .sorted(HIGHEST_FIRST)
                .toList();
    }

    private TownshipView township(Scores.Township township, @Nullable Integer rank) {
        ScoredReport report = township.report();
        Score score = township.score();
        return new TownshipView(
                rank,
                report.township(),
                report.name(),
                township.total(),
                score == null ? null : Decimals.plain(score.base()),
                score == null || score.grade() == null ? null : grade(score.grade()),
                report.state(),
                report.id(),
                report.id() == null ? null : report.revision(),
                report.excusedReason(),
                score == null
                        ? List.of()
                        : score.groups().stream().map(this::group).toList());
    }

    static GradeView grade(Grade grade) {
        return new GradeView(grade.code(), grade.title());
    }

    private GroupView group(GroupScore score) {
        return new GroupView(
                score.group().code(),
                score.group().title(),
                Decimals.plain(score.points()),
                Decimals.plain(score.group().full()),
                Decimals.plain(score.base()),
                score.lines().stream().map(this::line).toList());
    }

    private LineView line(Line line) {
        Reading reading = line.working().reading();
        Reading.Measured measured = reading instanceof Reading.Measured found ? found : null;
        return new LineView(
                line.item().code(),
                line.item().title(),
                line.item().kind(),
                words.asked(line.item()),
                Decimals.plain(line.item().points()),
                line.points(),
                line.deducted(),
                line.excluded(),
                measured == null ? null : measured.value(),
                measured == null ? null : measured.exactness(),
                words.because(line.working()),
                line.working().missing(),
                reading instanceof Reading.Absent absent ? ReasonView.of(absent.why()) : null,
                measured == null
                        ? List.of()
                        : measured.sources().stream().map(this::source).toList(),
                line.working().given() == null
                        ? null
                        : given(Objects.requireNonNull(line.working().given())));
    }

    private SourceView source(Figure figure) {
        return new SourceView(
                figure.code(),
                words.nameOf(figure.code()),
                figure.value(),
                figure.unit(),
                figure.qualifier(),
                figure.origin(),
                figure.evidence());
    }

    static ScoresView.GivenView given(GivenPoints points) {
        return new ScoresView.GivenView(
                points.item(),
                points.points() == null ? null : Decimals.plain(points.points()),
                points.reason(),
                points.by(),
                points.at());
    }
}
