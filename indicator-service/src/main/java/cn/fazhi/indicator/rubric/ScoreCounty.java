package cn.fazhi.indicator.rubric;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.IndicatorProblem;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.rubric.model.GivenPoints;
import cn.fazhi.indicator.rubric.model.RubricVersion;
import cn.fazhi.indicator.rubric.model.Score;
import cn.fazhi.indicator.rubric.model.Scoring;
import cn.fazhi.indicator.scope.Question;
import cn.fazhi.indicator.scope.ResolveScope;
import cn.fazhi.indicator.scope.model.Scope;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Map;

/** Scores all townships of a rubric's county. Townships that are excused from reporting are listed without a score. */
@ApplicationScoped
public class ScoreCounty {
    private final ResolveRubric rubrics;
    private final ResolveScope scopes;
    private final ScoredReportStore reports;
    private final GivenPointsStore given;
    private final MeasureTownship measure;

    ScoreCounty(
            ResolveRubric rubrics,
            ResolveScope scopes,
            ScoredReportStore reports,
            GivenPointsStore given,
            MeasureTownship measure) {
        this.rubrics = rubrics;
        this.scopes = scopes;
        this.reports = reports;
        this.given = given;
        this.measure = measure;
    }

    /** The rubric's version and what it is applied to: the reader may see both, and they fit together. */
    record Subject(RubricVersion rubric, Scope scope) {}

    Reply<Subject> resolve(ScoreQuestion question) {
        String rubric = question.rubric();
        if (rubric == null || rubric.isBlank()) {
            return Reply.refused(Refusal.of(IndicatorProblem.MISSING_PARAMETER, "rubric", "rubric=990101-annual"));
        }
        return rubrics.version(question.caller(), rubric, question.version())
                .then(newest -> scope(question, newest.sheet().programme()))
                .then(scope -> version(question, rubric, scope.round().period()))
                .then(version -> subject(question, version));
    }

    private Reply<RubricVersion> version(ScoreQuestion question, String rubric, Period period) {
        return rubrics.forPeriod(question.caller(), rubric, period, question.version());
    }

    private Reply<Subject> subject(ScoreQuestion question, RubricVersion version) {
        return scope(question, version.sheet().programme())
                .then(scope -> new Area.Within(version.code().county()).contains(scope.area())
                        ? new Reply.Found<>(new Subject(version, scope))
                        : ResolveRubric.unknown(version.code().value()));
    }

    private Reply<Scope> scope(ScoreQuestion question, String programme) {
        return scopes.resolve(new Question(
                question.caller(), question.wanted(), question.code(), programme, question.period(), question.basis()));
    }

    /** The scores of the whole county, also where the subject is one of its townships, for its rank. */
    Scores score(Subject subject) {
        return score(subject.rubric(), subject.scope());
    }

    Scores score(RubricVersion rubric, Scope scope) {
        Scope county = new Scope(new Area.Within(rubric.code().county()), scope.round(), scope.basis());
        Map<String, Map<String, GivenPoints>> points = given.newest(
                rubric.code(), scope.round().programme(), scope.round().period(), county.area());
        List<Scores.Township> townships = reports.in(county).stream()
                .map(report -> new Scores.Township(
                        report,
                        report.excusedReason() != null
                                ? null
                                : score(rubric, report, county, points.getOrDefault(report.township(), Map.of()))))
                .toList();
        return new Scores(rubric, county, townships);
    }

    private Score score(RubricVersion rubric, ScoredReport report, Scope scope, Map<String, GivenPoints> points) {
        return Scoring.score(rubric.sheet(), measure.measure(rubric.sheet(), report, scope.basis(), points));
    }
}
