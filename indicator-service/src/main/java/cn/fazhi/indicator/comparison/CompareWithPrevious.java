package cn.fazhi.indicator.comparison;

import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.rollup.Additions;
import cn.fazhi.indicator.rollup.model.Addition;
import cn.fazhi.indicator.rollup.model.Totals;
import cn.fazhi.indicator.scope.Question;
import cn.fazhi.indicator.scope.ResolveScope;
import cn.fazhi.indicator.scope.ScopeStore;
import cn.fazhi.indicator.scope.model.Round;
import cn.fazhi.indicator.scope.model.Scope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** 同口径比较: every indicator of an area beside the period before, over the townships that have it in both. */
@ApplicationScoped
public class CompareWithPrevious {
    private final ResolveScope scopes;
    private final ScopeStore rounds;
    private final ComparisonStore store;
    private final Additions additions;

    CompareWithPrevious(ResolveScope scopes, ScopeStore rounds, ComparisonStore store, Additions additions) {
        this.scopes = scopes;
        this.rounds = rounds;
        this.store = store;
        this.additions = additions;
    }

    @Transactional
    public Reply<ComparisonView> compare(Question question) {
        return scopes.resolve(question)
                .map(scope -> previous(scope)
                        .map(before -> view(scope, before))
                        .orElseGet(() -> new ComparisonView(null, Map.of())));
    }

    private Optional<Round> previous(Scope scope) {
        Round now = scope.round();
        return rounds.rounds(now.programme()).stream()
                .filter(round -> round.period().frequency() == now.period().frequency())
                .filter(round -> round.period().compareTo(now.period()) < 0)
                .reduce((earlier, later) -> later);
    }

    private ComparisonView view(Scope scope, Round before) {
        Map<String, ComparisonView.Alike> alike = new HashMap<>();
        store.pairs(scope, before).forEach((code, pair) -> alike.put(code, alike(pair, additions.of(code))));
        return new ComparisonView(before.period(), alike);
    }

    private static ComparisonView.Alike alike(ComparisonStore.Pair pair, Addition addition) {
        return new ComparisonView.Alike(
                pair.now().townships(),
                Totals.of(pair.now(), addition).value(),
                Totals.of(pair.before(), addition).value());
    }
}
