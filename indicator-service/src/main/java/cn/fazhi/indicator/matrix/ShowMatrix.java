package cn.fazhi.indicator.matrix;

import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.catalogue.IndicatorView;
import cn.fazhi.indicator.catalogue.Indicators;
import cn.fazhi.indicator.scope.Question;
import cn.fazhi.indicator.scope.ResolveScope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Optional;

/** The core indicators of every township of an area. */
@ApplicationScoped
public class ShowMatrix {
    private final ResolveScope scopes;
    private final MatrixStore store;
    private final List<IndicatorView> core;

    ShowMatrix(ResolveScope scopes, MatrixStore store, Catalogue catalogue, Indicators indicators) {
        this.scopes = scopes;
        this.store = store;
        this.core = catalogue.core().stream()
                .map(indicators::find)
                .flatMap(Optional::stream)
                .toList();
    }

    @Transactional
    public Reply<MatrixView> show(Question question) {
        List<String> codes = core.stream().map(IndicatorView::code).toList();
        return scopes.resolve(question).map(scope -> new MatrixView(core, store.values(scope, codes)));
    }
}
