package cn.fazhi.report.period;

import cn.fazhi.edge.problem.Refusal;

import java.util.List;

/**
 * What became of a change to a period.
 *
 * @param <T> what the caller is shown
 */
public sealed interface PeriodOutcome<T> {
    record Done<T>(T view) implements PeriodOutcome<T> {}

    record Refused<T>(List<Refusal> refusals) implements PeriodOutcome<T> {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    static <T> PeriodOutcome<T> refused(Refusal refusal) {
        return new Refused<>(List.of(refusal));
    }
}
