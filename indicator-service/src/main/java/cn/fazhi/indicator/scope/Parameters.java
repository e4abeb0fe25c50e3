package cn.fazhi.indicator.scope;

import cn.fazhi.contracts.period.Period;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.IndicatorProblem;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.scope.model.Basis;

import org.jspecify.annotations.Nullable;

/** Reads parameters, and names the one at fault. */
public final class Parameters {
    private Parameters() {}

    /** {@code submitted}, unless it says otherwise. */
    public static Reply<Basis> basis(@Nullable String text) {
        if (text == null) {
            return new Reply.Found<>(Basis.SUBMITTED);
        }
        return Basis.parse(text)
                .<Reply<Basis>>map(Reply.Found::new)
                .orElseGet(() -> Reply.refused(
                        Refusal.of(IndicatorProblem.INVALID_CHOICE, "basis", text, "submitted, accepted")));
    }

    public static Reply<Period> period(String field, String text) {
        return Period.parse(text)
                .<Reply<Period>>map(Reply.Found::new)
                .orElseGet(() -> Reply.refused(Refusal.of(IndicatorProblem.INVALID_PERIOD, field, text)));
    }
}
