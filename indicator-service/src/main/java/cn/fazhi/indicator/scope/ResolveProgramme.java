package cn.fazhi.indicator.scope;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.IndicatorProblem;
import cn.fazhi.indicator.answer.Reply;

import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** Finds the programme that a reader names; the yearly report where none is named. */
@ApplicationScoped
public class ResolveProgramme {
    static final String YEARLY_REPORT = "annual-report";

    private final ScopeStore scopes;

    ResolveProgramme(ScopeStore scopes) {
        this.scopes = scopes;
    }

    public Reply<String> resolve(@Nullable String programme) {
        if (programme == null || programme.equals(YEARLY_REPORT)) {
            return new Reply.Found<>(YEARLY_REPORT);
        }
        List<String> known = scopes.programmes();
        return known.contains(programme)
                ? new Reply.Found<>(programme)
                : Reply.refused(Refusal.of(
                        IndicatorProblem.UNKNOWN_PROGRAMME, "programme", programme, String.join(", ", known)));
    }
}
