package cn.fazhi.indicator.series;

import cn.fazhi.contracts.period.Period;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.IndicatorProblem;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.scope.Parameters;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** From one period to another, both within; open where none is given. */
record Span(Optional<Period> from, Optional<Period> to) {
    static Reply<Span> parse(@Nullable String from, @Nullable String to) {
        return optional("from", from).then(first -> optional("to", to).then(last -> inOrder(new Span(first, last))));
    }

    boolean contains(Period period) {
        return from.map(first -> !period.firstDay().isBefore(first.firstDay())).orElse(true)
                && to.map(last -> !period.lastDay().isAfter(last.lastDay())).orElse(true);
    }

    private static Reply<Span> inOrder(Span span) {
        boolean backwards = span.from.isPresent()
                && span.to.isPresent()
                && span.from.get().firstDay().isAfter(span.to.get().lastDay());
        return backwards
                ? Reply.refused(Refusal.of(IndicatorProblem.RANGE_BACKWARDS, "from", span.from.get(), span.to.get()))
                : new Reply.Found<>(span);
    }

    private static Reply<Optional<Period>> optional(String field, @Nullable String text) {
        return text == null
                ? new Reply.Found<>(Optional.empty())
                : Parameters.period(field, text).map(Optional::of);
    }
}
