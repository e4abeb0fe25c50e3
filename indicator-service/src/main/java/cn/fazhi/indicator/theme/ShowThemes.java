package cn.fazhi.indicator.theme;

import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.export.ExportStore;
import cn.fazhi.indicator.export.model.ExportedTownship;
import cn.fazhi.indicator.scope.AreaView;
import cn.fazhi.indicator.scope.Question;
import cn.fazhi.indicator.scope.ResolveScope;
import cn.fazhi.indicator.scope.model.Scope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.ArrayList;
import java.util.List;

/** What the townships of a county say of their shortcomings and of next year, by theme. */
@ApplicationScoped
public class ShowThemes {
    private final ResolveScope scopes;
    private final ExportStore store;
    private final GatherThemes gather;
    private final AreaView.Names names;

    ShowThemes(ResolveScope scopes, ExportStore store, GatherThemes gather, AreaView.Names names) {
        this.scopes = scopes;
        this.store = store;
        this.gather = gather;
        this.names = names;
    }

    @Transactional
    public Reply<ThemesView> show(Question question) {
        return scopes.resolve(question).map(this::view);
    }

    private ThemesView view(Scope scope) {
        List<ExportedTownship> townships = new ArrayList<>();
        store.townshipsWithReports(scope, List.of(), townships::add);
        return new ThemesView(
                names.of(scope.area()),
                scope.round().programme(),
                scope.round().period(),
                scope.basis(),
                townships.stream()
                        .filter(township -> township.content() != null)
                        .count(),
                gather.problems(townships),
                gather.commitments(townships));
    }
}
