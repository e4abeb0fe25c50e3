package cn.fazhi.extraction.finding;

import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.Severity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether the figures of mediation agree with each other. */
final class MediationChecks {
    private static final String CASES = "mediation.cases";
    private static final String DISCOVERED = "mediation.discovered";
    private static final String SUCCEEDED = "mediation.succeeded";
    private static final String RATE = "mediation.success_rate";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Half a case more or less changes the rate by 50 / cases points. */
    private static final BigDecimal HALF_A_CASE = BigDecimal.valueOf(50);

    private final Messages messages;

    MediationChecks(Messages messages) {
        this.messages = messages;
    }

    Stream<Finding> rateAgreesWithCounts(Report report) {
        BigDecimal base = base(report);
        List<Figure> rates = report.counting(RATE);
        List<Figure> succeeded = report.counting(SUCCEEDED);
        if (base.signum() == 0 || rates.isEmpty() || succeeded.isEmpty()) {
            return Stream.of();
        }
        BigDecimal computed = sum(succeeded).multiply(HUNDRED).divide(base, 2, RoundingMode.HALF_UP);
        BigDecimal tolerance = HALF_A_CASE.divide(base, 2, RoundingMode.HALF_UP).max(BigDecimal.ONE);
        boolean agrees = rates.stream()
                .anyMatch(rate -> rate.value().subtract(computed).abs().compareTo(tolerance) <= 0);
        if (agrees) {
            return Stream.of();
        }
        return Stream.of(finding(
                "MEDIATION_RATE_MISMATCH",
                Severity.WARNING,
                List.of(RATE, SUCCEEDED, CASES),
                rates.getFirst().value(),
                computed.stripTrailingZeros(),
                Stream.concat(rates.stream(), succeeded.stream())));
    }

    Stream<Finding> successesAreCases(Report report) {
        BigDecimal base = base(report);
        List<Figure> succeeded = report.counting(SUCCEEDED);
        BigDecimal sum = sum(succeeded);
        if (base.signum() == 0 || sum.compareTo(base) <= 0) {
            return Stream.of();
        }
        return Stream.of(finding(
                "MEDIATION_SUCCEEDED_EXCEEDS_CASES",
                Severity.ERROR,
                List.of(SUCCEEDED, CASES),
                sum,
                base,
                succeeded.stream()));
    }

    /** Disputes found and taken up may come from different paragraphs: the larger number is the base. */
    private static BigDecimal base(Report report) {
        return sum(report.counting(CASES)).max(sum(report.counting(DISCOVERED)));
    }

    private static BigDecimal sum(List<Figure> figures) {
        return figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Finding finding(
            String code, Severity severity, List<String> codes, BigDecimal one, BigDecimal other, Stream<Figure> from) {
        List<Evidence> evidence =
                from.map(Figure::evidence).filter(Objects::nonNull).toList();
        return new Finding(
                code,
                severity,
                codes,
                messages.of(code, Messages.same(one.toPlainString()), Messages.same(other.toPlainString())),
                evidence);
    }
}
