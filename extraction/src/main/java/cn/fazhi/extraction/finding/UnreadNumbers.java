package cn.fazhi.extraction.finding;

import cn.fazhi.contracts.catalogue.BaseFigure;
import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.Severity;
import cn.fazhi.extraction.bind.Unread;
import cn.fazhi.extraction.segment.SectionKind;
import cn.fazhi.extraction.text.PhraseSet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers among the results that no rule took although they look like figures: a signal word of the catalogue stands beside
 * them, and the unit is one that its figure is counted in. One hint for a report, with the first few.
 */
final class UnreadNumbers {
    private static final int MOST = 5;
    private static final int SHORTEST_SIGNAL = 3;
    private static final Pattern NO_HAN = Pattern.compile("\\([^)]*\\)|N.*|[^\\u4e00-\\u9fff]");

    private final Messages messages;
    private final FindingWords words;
    /** By unit the words that announce a figure. */
    private final Map<String, PhraseSet> signals;

    UnreadNumbers(Messages messages, FindingWords words, Catalogue catalogue) {
        this.messages = messages;
        this.words = words;
        this.signals = catalogue.figures().stream()
                .map(BaseFigure::unit)
                .distinct()
                .collect(Collectors.toMap(unit -> unit, unit -> PhraseSet.of(signals(catalogue, unit))));
    }

    private static Set<String> signals(Catalogue catalogue, String unit) {
        return catalogue.figures().stream()
                .filter(figure -> figure.unit().equals(unit))
                .flatMap(UnreadNumbers::signals)
                .collect(Collectors.toSet());
    }

    private static Stream<String> signals(BaseFigure figure) {
        return figure.signals().stream()
                .flatMap(signal -> Stream.of(signal.split("…")))
                .map(signal -> NO_HAN.matcher(signal).replaceAll(""))
                .filter(signal -> signal.length() >= SHORTEST_SIGNAL);
    }

    Stream<Finding> find(Report report) {
        List<Unread> likely = report.binding().unread().stream()
                .filter(unread -> isResult(unread) && isAnnounced(report.text().text(), unread))
                .limit(MOST)
                .toList();
        return likely.isEmpty() ? Stream.of() : Stream.of(finding(report, likely));
    }

    private boolean isResult(Unread unread) {
        SectionKind section = unread.sentence().section();
        return (section == SectionKind.MEASURES || section == SectionKind.HEAD_DUTY)
                && words.isMeasure(unread.unit())
                && !unread.unit().equals("%")
                && unread.quantity().value().compareTo(BigDecimal.ONE) > 0;
    }

    private boolean isAnnounced(String text, Unread unread) {
        int start = unread.phrase().start();
        int end = unread.phrase().end();
        return words.isIn(text.substring(start, end), "unread.field")
                && signals.entrySet().stream()
                        .anyMatch(signal -> words.isSameMeasure(signal.getKey(), unread.unit())
                                && signal.getValue().isIn(text, start, end));
    }

    private Finding finding(Report report, List<Unread> likely) {
        List<Evidence> evidence = likely.stream()
                .map(unread -> report.text()
                        .evidence(unread.phrase().start(), unread.phrase().end()))
                .toList();
        String quoted = String.join("、", evidence.stream().map(Evidence::text).toList());
        return new Finding(
                "UNREAD_NUMBER",
                Severity.HINT,
                List.of(),
                messages.of("UNREAD_NUMBER", Messages.same(quoted)),
                evidence);
    }
}
