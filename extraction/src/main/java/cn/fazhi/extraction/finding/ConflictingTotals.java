package cn.fazhi.extraction.finding;

import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.figure.Severity;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The same quantity is given twice with different values. */
final class ConflictingTotals {
    private final Messages messages;
    private final Catalogue catalogue;

    ConflictingTotals(Messages messages, Catalogue catalogue) {
        this.messages = messages;
        this.catalogue = catalogue;
    }

    Stream<Finding> find(Report report) {
        return report.figures().stream()
                .filter(figure -> !figure.counts())
                .flatMap(
                        loser -> report.counting(loser.code()).stream().limit(1).map(winner -> finding(winner, loser)));
    }

    private Finding finding(Figure winner, Figure loser) {
        LocalizedText name = catalogue
                .figure(loser.code())
                .map(figure -> new LocalizedText(figure.cn(), figure.en()))
                .orElse(Messages.same(loser.code()));
        List<Evidence> evidence = Stream.of(winner.evidence(), loser.evidence())
                .filter(Objects::nonNull)
                .toList();
        return new Finding(
                "CONFLICTING_TOTALS",
                Severity.WARNING,
                List.of(loser.code()),
                messages.of(
                        "CONFLICTING_TOTALS",
                        name,
                        Messages.same(winner.value().toPlainString()),
                        Messages.same(loser.value().toPlainString())),
                evidence);
    }
}
