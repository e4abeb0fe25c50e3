package cn.fazhi.indicator.history;

import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.scope.Question;
import cn.fazhi.indicator.scope.ResolveScope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;

/** 办理过程: what was done to a township's report in a period, the latest first. */
@ApplicationScoped
public class ShowHistory {
    private final ResolveScope scopes;
    private final HistoryStore store;

    ShowHistory(ResolveScope scopes, HistoryStore store) {
        this.scopes = scopes;
        this.store = store;
    }

    @Transactional
    public Reply<List<Step>> show(Question question) {
        return scopes.resolve(question).map(store::steps);
    }
}
