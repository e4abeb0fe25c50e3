package cn.fazhi.indicator.township;

import cn.fazhi.indicator.answer.ReasonView;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.projection.model.ReportState;
import cn.fazhi.indicator.scope.AreaView;
import cn.fazhi.indicator.scope.Question;
import cn.fazhi.indicator.scope.ResolveScope;
import cn.fazhi.indicator.scope.model.Scope;
import cn.fazhi.indicator.value.AssessReport;
import cn.fazhi.indicator.value.model.Assessment;
import cn.fazhi.indicator.value.model.Reason;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Optional;

/**
 * The figures of one township with all their places, and what is computed from them. A returned report is shown as it was
 * read, so that the clerk sees what is to be put right, but does not count; of a withdrawn one only the fact is left.
 */
@ApplicationScoped
public class ShowTownshipIndicators {
    private final ResolveScope scopes;
    private final HandInStore handIns;
    private final AssessReport assess;
    private final TownshipViews views;
    private final AreaView.Names names;

    ShowTownshipIndicators(
            ResolveScope scopes, HandInStore handIns, AssessReport assess, TownshipViews views, AreaView.Names names) {
        this.scopes = scopes;
        this.handIns = handIns;
        this.assess = assess;
        this.views = views;
        this.names = names;
    }

    @Transactional
    public Reply<TownshipIndicatorsView> show(Question question) {
        return scopes.resolve(question)
                .map(scope ->
                        handIns.find(scope).map(handIn -> view(scope, handIn)).orElseGet(() -> withoutReport(scope)));
    }

    private TownshipIndicatorsView view(Scope scope, HandIn handIn) {
        Optional<Reason> reason = handIn.state().whyNotCounted(scope.basis());
        Assessment assessment = handIn.state() == ReportState.WITHDRAWN
                ? new Assessment(List.of(), List.of())
                : assess.assess(handIn.facts());
        return new TownshipIndicatorsView(
                names.of(scope.area()),
                scope.round().programme(),
                scope.round().period(),
                scope.basis(),
                views.report(handIn),
                reason.isEmpty(),
                reason.map(ReasonView::of).orElse(null),
                assessment.figures().stream().map(views::figure).toList(),
                assessment.derived().stream().map(views::derived).toList(),
                handIn.findings());
    }

    private TownshipIndicatorsView withoutReport(Scope scope) {
        return new TownshipIndicatorsView(
                names.of(scope.area()),
                scope.round().programme(),
                scope.round().period(),
                scope.basis(),
                null,
                false,
                ReasonView.of(Reason.NO_REPORT),
                List.of(),
                List.of(),
                List.of());
    }
}
