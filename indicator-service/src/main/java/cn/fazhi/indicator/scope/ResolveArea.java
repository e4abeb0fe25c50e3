package cn.fazhi.indicator.scope;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.Reply;

import jakarta.enterprise.context.ApplicationScoped;

/** Finds the area that a reader names. What may not be seen and what does not exist are refused in the same words. */
@ApplicationScoped
public class ResolveArea {
    private final ScopeStore scopes;

    ResolveArea(ScopeStore scopes) {
        this.scopes = scopes;
    }

    public Reply<Area> resolve(Caller caller, Wanted wanted, String code) {
        return Area.parse(code)
                .filter(wanted::admits)
                .filter(caller::maySee)
                .filter(scopes::isKnown)
                .<Reply<Area>>map(Reply.Found::new)
                .orElseGet(() -> Reply.refused(Refusal.of(wanted.otherwise(), wanted.field(), code)));
    }
}
