package cn.fazhi.indicator.comparison;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.indicator.answer.ReasonView;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.catalogue.IndicatorView;
import cn.fazhi.indicator.catalogue.Indicators;
import cn.fazhi.indicator.comparison.PeersView.ChangeView;
import cn.fazhi.indicator.comparison.PeersView.PeerView;
import cn.fazhi.indicator.comparison.PeersView.PlaceView;
import cn.fazhi.indicator.rollup.Additions;
import cn.fazhi.indicator.rollup.RollupStore;
import cn.fazhi.indicator.rollup.model.Addition;
import cn.fazhi.indicator.rollup.model.Spread;
import cn.fazhi.indicator.rollup.model.Totals;
import cn.fazhi.indicator.scope.AreaView;
import cn.fazhi.indicator.scope.Question;
import cn.fazhi.indicator.scope.ResolveScope;
import cn.fazhi.indicator.scope.model.Scope;
import cn.fazhi.indicator.value.model.Decimals;
import cn.fazhi.indicator.value.model.Reason;

import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;

/** A township or area beside the period before and beside its peers, for one who may see it but perhaps not them. */
@ApplicationScoped
public class ComparePeers {
    private static final int HUNDRED = 100;

    private final ResolveScope scopes;
    private final Indicators indicators;
    private final Additions additions;
    private final RollupStore rollups;
    private final CompareWithPrevious previous;
    private final ReadPeers peers;
    private final AreaView.Names names;

    ComparePeers(
            ResolveScope scopes,
            Indicators indicators,
            Additions additions,
            RollupStore rollups,
            CompareWithPrevious previous,
            ReadPeers peers,
            AreaView.Names names) {
        this.scopes = scopes;
        this.indicators = indicators;
        this.additions = additions;
        this.rollups = rollups;
        this.previous = previous;
        this.peers = peers;
        this.names = names;
    }

    @Transactional
    public Reply<PeersView> compare(Question question) {
        return scopes.resolve(question)
                .then(scope -> previous.compare(question).map(before -> view(question, scope, before)));
    }

    private PeersView view(Question question, Scope scope, ComparisonView before) {
        List<String> codes = indicators.all().stream().map(IndicatorView::code).toList();
        Map<String, Spread> own = rollups.spreads(scope, codes);
        List<Peers> groups = peers.of(question.caller(), scope, codes);
        return new PeersView(
                names.of(scope.area()),
                scope.round().programme(),
                scope.round().period(),
                scope.basis(),
                before.previous(),
                indicators.all().stream()
                        .map(indicator -> line(
                                indicator,
                                totals(scope.area(), own.getOrDefault(indicator.code(), Spread.NOTHING), indicator),
                                before.alike().get(indicator.code()),
                                groups))
                        .toList());
    }

    private Totals totals(Area area, Spread spread, IndicatorView indicator) {
        Addition addition = additions.of(indicator.code());
        return area instanceof Area.Within within && within.division().isTownship()
                ? Totals.ofTownship(spread, addition)
                : Totals.of(spread, addition);
    }

    private PeersView.Line line(
            IndicatorView indicator, Totals totals, ComparisonView.@Nullable Alike alike, List<Peers> groups) {
        return new PeersView.Line(
                indicator.code(),
                indicator.name(),
                indicator.areaUnit(),
                totals.value(),
                totals.exactness(),
                alike == null ? null : change(alike, additions.of(indicator.code())),
                groups.stream().map(group -> peer(group, indicator)).toList());
    }

    private PeerView peer(Peers group, IndicatorView indicator) {
        Spread spread = group.spread(indicator.code());
        if (!group.tells(indicator.code())) {
            return new PeerView(
                    group.area(), null, null, null, null, spread.values(), ReasonView.of(Reason.TOO_FEW_TO_TELL));
        }
        Totals totals = Totals.of(spread, additions.of(indicator.code()));
        return new PeerView(
                group.area(),
                group.place(indicator.code())
                        .map(place -> new PlaceView(place.rank(), place.of(), place.percentile()))
                        .orElse(null),
                totals.value(),
                totals.mean(),
                spread.median(),
                spread.values(),
                null);
    }

    private static ChangeView change(ComparisonView.Alike alike, Addition addition) {
        BigDecimal now = alike.now();
        BigDecimal before = alike.before();
        if (now == null || before == null) {
            return new ChangeView(alike.townships(), now, before, null, null);
        }
        BigDecimal difference = Decimals.plain(now.subtract(before));
        boolean inPercent = addition == Addition.TOTAL && before.signum() != 0;
        BigDecimal percent = inPercent
                ? Decimals.rounded(
                        difference.multiply(BigDecimal.valueOf(HUNDRED)).divide(before.abs(), MathContext.DECIMAL128))
                : null;
        return new ChangeView(alike.townships(), now, before, difference, percent);
    }
}
