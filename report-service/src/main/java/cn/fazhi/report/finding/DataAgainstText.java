package cn.fazhi.report.finding;

import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.figure.Commitment;
import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.figure.Severity;
import cn.fazhi.extraction.Reading;
import cn.fazhi.extraction.check.Amount;
import cn.fazhi.extraction.finding.Messages;

import jakarta.inject.Singleton;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether figures sent as data are what the text says: neither another number, nor one that is only planned. */
@Singleton
class DataAgainstText {
    /** A smaller number stands in any text by chance. */
    private static final BigDecimal TELLING = BigDecimal.TEN;

    private final Catalogue catalogue;
    private final FindingMessages messages;

    DataAgainstText(Catalogue catalogue, FindingMessages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    Stream<Finding> check(List<Figure> sent, Reading reading, String narrative) {
        return sent.stream().flatMap(figure -> {
            List<Figure> stated = reading.figures().stream()
                    .filter(read -> read.counts() && read.code().equals(figure.code()))
                    .toList();
            if (agrees(figure, stated)) {
                return Stream.of();
            }
            return planned(figure, stated, reading, narrative).or(() -> differing(figure, stated)).stream();
        });
    }

    private boolean agrees(Figure sent, List<Figure> stated) {
        return !stated.isEmpty() && amount(sent.code(), stated).allows(sent.value());
    }

    private Amount amount(String code, List<Figure> stated) {
        return Amount.of(catalogue.figure(code).orElseThrow(), stated);
    }

    private Optional<Finding> differing(Figure sent, List<Figure> stated) {
        return stated.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.finding(
                        "DATA_DIFFERS_FROM_TEXT",
                        Severity.WARNING,
                        List.of(sent.code()),
                        evidence(stated),
                        messages.name(sent.code()),
                        number(sent.value()),
                        number(amount(sent.code(), stated).shown())));
    }

    private Optional<Finding> planned(Figure sent, List<Figure> stated, Reading reading, String narrative) {
        List<Evidence> plans = reading.commitments().stream()
                .filter(commitment -> commitment.promises().stream()
                                .anyMatch(promise -> promise.code().equals(sent.code())
                                        && promise.value().compareTo(sent.value()) == 0)
                        || isNamedIn(sent.value(), commitment.evidence().text()))
                .map(Commitment::evidence)
                .toList();
        if (plans.isEmpty() || isNamedIn(sent.value(), withoutPlans(reading, narrative))) {
            return Optional.empty();
        }
        return Optional.of(messages.finding(
                "PLAN_FIGURE_AS_RESULT",
                Severity.WARNING,
                List.of(sent.code()),
                Stream.concat(plans.stream(), evidence(stated).stream()).toList(),
                messages.name(sent.code()),
                number(sent.value())));
    }

    private static String withoutPlans(Reading reading, String narrative) {
        String rest = narrative;
        for (Commitment commitment : reading.commitments()) {
            rest = rest.replace(commitment.evidence().text(), "");
        }
        return rest;
    }

    private static boolean isNamedIn(BigDecimal value, String text) {
        return value.compareTo(TELLING) >= 0
                && Pattern.compile("(?<![0-9.])" + Pattern.quote(value.toPlainString()) + "(?![0-9.]|年)")
                        .matcher(text)
                        .find();
    }

    private static LocalizedText number(BigDecimal value) {
        return Messages.same(value.toPlainString());
    }

    private static List<Evidence> evidence(List<Figure> figures) {
        return figures.stream().map(Figure::evidence).filter(Objects::nonNull).toList();
    }
}
