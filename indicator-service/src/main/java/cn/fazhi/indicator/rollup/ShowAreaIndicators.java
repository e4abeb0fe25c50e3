package cn.fazhi.indicator.rollup;

import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.catalogue.IndicatorView;
import cn.fazhi.indicator.catalogue.Indicators;
import cn.fazhi.indicator.rollup.model.Coverage;
import cn.fazhi.indicator.rollup.model.Spread;
import cn.fazhi.indicator.rollup.model.Totals;
import cn.fazhi.indicator.scope.AreaView;
import cn.fazhi.indicator.scope.Question;
import cn.fazhi.indicator.scope.ResolveScope;
import cn.fazhi.indicator.scope.model.Scope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The indicators of a county, prefecture, province or the nation. */
@ApplicationScoped
public class ShowAreaIndicators {
    private final ResolveScope scopes;
    private final Indicators indicators;
    private final Additions additions;
    private final RollupStore rollups;
    private final AreaView.Names names;

    ShowAreaIndicators(
            ResolveScope scopes,
            Indicators indicators,
            Additions additions,
            RollupStore rollups,
            AreaView.Names names) {
        this.scopes = scopes;
        this.indicators = indicators;
        this.additions = additions;
        this.rollups = rollups;
        this.names = names;
    }

    /**
     * Adds them up.
     *
     * @param only the codes that are wanted; all if there is none
     */
    @Transactional
    public Reply<AreaIndicatorsView> show(Question question, List<String> only) {
        return scopes.resolve(question).then(scope -> wanted(only).map(wanted -> view(scope, wanted)));
    }

    private Reply<Collection<IndicatorView>> wanted(List<String> only) {
        if (only.isEmpty()) {
            return new Reply.Found<>(indicators.all());
        }
        Reply<Collection<IndicatorView>> wanted = new Reply.Found<>(List.of());
        for (String code : only) {
            wanted = wanted.then(before -> indicators.named("indicator", code).map(found -> {
                List<IndicatorView> more = new ArrayList<>(before);
                more.add(found);
                return more;
            }));
        }
        return wanted;
    }

    private AreaIndicatorsView view(Scope scope, Collection<IndicatorView> wanted) {
        long expected = rollups.expected(scope.area(), List.of(scope.round()))
                .getOrDefault(scope.round().id(), 0L);
        Map<String, Spread> spreads =
                rollups.spreads(scope, wanted.stream().map(IndicatorView::code).toList());
        List<AreaFigureView> figures = new ArrayList<>();
        List<AreaDerivedView> derived = new ArrayList<>();
        for (IndicatorView indicator : wanted) {
            Spread spread = spreads.getOrDefault(indicator.code(), Spread.NOTHING);
            Totals totals = Totals.of(spread, additions.of(indicator.code()));
            Coverage coverage = Coverage.of(spread.reporting(), expected);
            if (indicator.isDerived()) {
                derived.add(AreaDerivedView.of(indicator, totals, spread, coverage));
            } else {
                figures.add(AreaFigureView.of(indicator, totals, spread, coverage));
            }
        }
        return new AreaIndicatorsView(
                names.of(scope.area()),
                scope.round().programme(),
                scope.round().period(),
                scope.basis(),
                expected,
                figures,
                derived);
    }
}
