package cn.fazhi.indicator.ranking;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.IndicatorProblem;
import cn.fazhi.indicator.answer.ReasonView;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.catalogue.IndicatorView;
import cn.fazhi.indicator.catalogue.Indicators;
import cn.fazhi.indicator.projection.model.ReportState;
import cn.fazhi.indicator.ranking.model.Cursor;
import cn.fazhi.indicator.scope.AreaView;
import cn.fazhi.indicator.scope.Question;
import cn.fazhi.indicator.scope.ResolveScope;
import cn.fazhi.indicator.scope.model.Basis;
import cn.fazhi.indicator.scope.model.Scope;
import cn.fazhi.indicator.value.model.Exactness;
import cn.fazhi.indicator.value.model.Reason;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;

/** The townships of an area in the order of one indicator. Those without a value are listed too, with the reason. */
@ApplicationScoped
public class RankTownships {
    private static final String MISSING = "missing";

    private final ResolveScope scopes;
    private final Indicators indicators;
    private final RankingStore rankings;
    private final AreaView.Names names;

    RankTownships(ResolveScope scopes, Indicators indicators, RankingStore rankings, AreaView.Names names) {
        this.scopes = scopes;
        this.indicators = indicators;
        this.rankings = rankings;
        this.names = names;
    }

    @Transactional
    public Reply<RankingView> rank(Question question, RankingQuestion ranking) {
        return scopes.resolve(question)
                .then(scope -> indicator(ranking)
                        .then(indicator -> Page.parse(ranking).map(page -> view(scope, indicator, page))));
    }

    private Reply<IndicatorView> indicator(RankingQuestion ranking) {
        return ranking.indicator() == null
                ? Reply.refused(
                        Refusal.of(IndicatorProblem.MISSING_PARAMETER, "indicator", "indicator=mediation.cases"))
                : indicators.named("indicator", ranking.indicator());
    }

    private RankingView view(Scope scope, IndicatorView indicator, Page page) {
        List<RankedRow> rows =
                rankings.page(scope, indicator.code(), page.sort(), page.after().orElse(null), page.size() + 1);
        List<RankedRow> shown = rows.subList(0, Math.min(page.size(), rows.size()));
        return new RankingView(
                names.of(scope.area()),
                indicator.code(),
                indicator.name(),
                indicator.unit(),
                scope.round().programme(),
                scope.round().period(),
                scope.basis(),
                page.sort().toString(),
                shown.stream().map(row -> entry(row, scope.basis())).toList(),
                rows.size() > shown.size() ? next(page, shown.getLast()) : null);
    }

    private static String next(Page page, RankedRow last) {
        return new Cursor(page.sort(), last.value(), last.township()).text();
    }

    private static RankingView.Entry entry(RankedRow row, Basis basis) {
        boolean valued = row.value() != null;
        return new RankingView.Entry(
                valued ? row.rank() : null,
                row.township(),
                row.name(),
                row.value(),
                valued ? Exactness.of(row.inexact()) : null,
                row.state() == null ? MISSING : row.state(),
                valued ? null : ReasonView.of(reason(row, basis)));
    }

    private static Reason reason(RankedRow row, Basis basis) {
        if (row.withoutBase()) {
            return Reason.ZERO_DENOMINATOR;
        }
        if (row.state() == null) {
            return Reason.NO_REPORT;
        }
        return ReportState.named(row.state()).whyNotCounted(basis).orElse(Reason.NOT_IN_REPORT);
    }
}
