package cn.fazhi.indicator.projection.model;

import cn.fazhi.indicator.value.model.Assessment;
import cn.fazhi.indicator.value.model.DerivedValue;
import cn.fazhi.indicator.value.model.FigureValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The report that answers an obligation, and its values.
 *
 * @param values none unless the report counts
 */
public record StandingReport(KnownReport report, List<StandingValue> values) {
    public StandingReport {
        values = List.copyOf(values);
    }

    /** A report that does not count. */
    public static StandingReport withoutValues(KnownReport report) {
        return new StandingReport(report, List.of());
    }

    /** A report that counts, with what was found in it. */
    public static StandingReport of(KnownReport report, Assessment assessment) {
        List<StandingValue> values = new ArrayList<>();
        assessment.figures().stream()
                .filter(figure -> figure.value() != null)
                .forEach(figure -> values.add(of(report, figure)));
        assessment.derived().forEach(derived -> of(report, derived).ifPresent(values::add));
        return new StandingReport(report, values);
    }

    private static StandingValue of(KnownReport report, FigureValue figure) {
        return new StandingValue(
                report.key(),
                figure.code(),
                figure.value(),
                null,
                figure.exactness(),
                report.state() == ReportState.ACCEPTED,
                report.expected());
    }

    private static Optional<StandingValue> of(KnownReport report, DerivedValue derived) {
        boolean accepted = report.state() == ReportState.ACCEPTED;
        return switch (derived) {
            case DerivedValue.Computed(var code, var value, var ratio, var exactness) ->
                Optional.of(
                        new StandingValue(report.key(), code, value, ratio, exactness, accepted, report.expected()));
            case DerivedValue.WithoutBase(var code, var ratio, var exactness) ->
                Optional.of(new StandingValue(report.key(), code, null, ratio, exactness, accepted, report.expected()));
            case DerivedValue.Missing missing -> Optional.empty();
        };
    }
}
