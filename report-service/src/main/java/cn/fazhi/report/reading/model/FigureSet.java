package cn.fazhi.report.reading.model;

import cn.fazhi.contracts.figure.Figure;

import java.util.ArrayList;
import java.util.List;
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
