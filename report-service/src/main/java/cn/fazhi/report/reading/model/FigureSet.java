package cn.fazhi.report.reading.model;

import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.figure.Severity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures of one report from two sources, of which one has the last word. */
public final class FigureSet {
    private FigureSet() {}

    /**
     * Lets data beat text: what the text says of a code that was also given as data stays visible with its evidence, but
     * does not count.
     */
    public static List<Figure> merge(List<Figure> given, List<Figure> read) {
        return overrule(read, given, codes(given));
    }

    /**
     * Puts corrections in the place of what a report said, and takes the removed codes out of the count. Figures that
     * stand in the text stay visible.
     */
    public static List<Figure> correct(List<Figure> figures, List<Figure> corrections, Set<String> removed) {
        Set<String> overruled =
                Stream.concat(codes(corrections).stream(), removed.stream()).collect(Collectors.toSet());
        List<Figure> withEvidence = figures.stream()
                .filter(figure -> figure.evidence() != null || !overruled.contains(figure.code()))
                .toList();
        return overrule(withEvidence, corrections, overruled);
    }

    private static List<Figure> overrule(List<Figure> figures, List<Figure> ruling, Set<String> overruled) {
        List<Figure> merged = new ArrayList<>(ruling);
        figures.forEach(figure -> merged.add(overruled.contains(figure.code()) ? uncounted(figure) : figure));
        return List.copyOf(merged);
    }

    /** One finding for every code whose data and text disagree. */
    public static List<Finding> disagreements(List<Figure> given, List<Figure> read) {
        return given.stream()
                .flatMap(figure -> disagreement(figure, counted(read, figure.code())).stream())
                .toList();
    }

    private static Optional<Finding> disagreement(Figure given, List<Figure> read) {
        BigDecimal text = read.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (read.isEmpty() || text.compareTo(given.value()) == 0) {
            return Optional.empty();
        }
        String data = given.value().toPlainString();
        List<Evidence> evidence =
                read.stream().map(Figure::evidence).filter(Objects::nonNull).toList();
        return Optional.of(new Finding(
                "DATA_DIFFERS_FROM_TEXT",
                Severity.WARNING,
                List.of(given.code()),
                new LocalizedText(
                        "填报数据为" + data + "，正文所述为" + text.toPlainString() + "，以填报数据为准，请核对。",
                        "The data say " + data + " and the text says " + text.toPlainString()
                                + "; the data count. Please check."),
                evidence));
    }

    private static List<Figure> counted(List<Figure> figures, String code) {
        return figures.stream()
                .filter(figure -> figure.counts() && figure.code().equals(code))
                .toList();
    }

    private static Set<String> codes(List<Figure> figures) {
        return figures.stream().map(Figure::code).collect(Collectors.toSet());
    }

    private static Figure uncounted(Figure figure) {
        return new Figure(
                figure.code(),
                figure.value(),
                figure.unit(),
                figure.qualifier(),
                figure.origin(),
                false,
                figure.evidence());
    }
}
