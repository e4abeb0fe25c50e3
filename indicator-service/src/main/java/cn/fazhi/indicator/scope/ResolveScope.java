package cn.fazhi.indicator.scope;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.IndicatorProblem;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.scope.model.Round;
import cn.fazhi.indicator.scope.model.Scope;

import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

/** Checks what a reader asks for, and fills in what was left out. */
@ApplicationScoped
public class ResolveScope {
    private final ResolveArea areas;
    private final ResolveProgramme programmes;
    private final ScopeStore scopes;

    ResolveScope(ResolveArea areas, ResolveProgramme programmes, ScopeStore scopes) {
        this.areas = areas;
        this.programmes = programmes;
        this.scopes = scopes;
    }

    public Reply<Scope> resolve(Question question) {
        return areas.resolve(question.caller(), question.wanted(), question.code())
                .then(area -> Parameters.basis(question.basis())
                        .then(basis -> programmes
                                .resolve(question.programme())
                                .then(programme -> round(area, programme, question.period()))
                                .map(round -> new Scope(area, round, basis))));
    }

    private Reply<Round> round(Area area, String programme, @Nullable String period) {
        if (period == null) {
            return newest(area, programme);
        }
        return Parameters.period("period", period)
                .map(parsed ->
                        scopes.round(programme, parsed).orElseGet(() -> new Round(Round.UNKNOWN, programme, parsed)));
    }

    private Reply<Round> newest(Area area, String programme) {
        return scopes.newestRound(programme, area)
                .<Reply<Round>>map(Reply.Found::new)
                .orElseGet(() -> Reply.refused(Refusal.of(IndicatorProblem.NO_PERIOD_OPEN, "period", programme)));
    }
}
