package cn.fazhi.indicator.answer;

import cn.fazhi.edge.problem.Refusal;

import java.util.List;
import java.util.function.Function;

/** What a use case answers: what was asked for, or why not. */
public sealed interface Reply<T> {
    static <T> Reply<T> refused(Refusal refusal) {
        return new Refused<>(List.of(refusal));
    }

    /** Goes on with what was found, or stays refused. */
    default <R> Reply<R> then(Function<T, Reply<R>> next) {
        return switch (this) {
            case Found<T> found -> next.apply(found.value());
            case Refused<T> refused -> new Refused<>(refused.refusals());
        };
    }

    /** The same for what cannot be refused. */
    default <R> Reply<R> map(Function<T, R> next) {
        return then(value -> new Found<>(next.apply(value)));
    }

    record Found<T>(T value) implements Reply<T> {}

    /**
     * Why not.
     *
     * @param refusals at least one
     */
    record Refused<T>(List<Refusal> refusals) implements Reply<T> {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
