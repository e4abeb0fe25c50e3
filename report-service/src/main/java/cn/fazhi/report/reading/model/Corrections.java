package cn.fazhi.report.reading.model;

import cn.fazhi.contracts.figure.Figure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a clerk puts right in what was read.
 *
 * @param figures values that take the place of whatever the report says of their codes
 * @param removed codes of which the report says nothing after all
 */
public record Corrections(List<Figure> figures, Set<String> removed) {
    public static final Corrections NONE = new Corrections(List.of(), Set.of());

    public Corrections {
        figures = List.copyOf(figures);
        removed = Set.copyOf(removed);
    }

    /** All codes that are put right or taken out. */
    public Set<String> codes() {
        return Stream.concat(figures.stream().map(Figure::code), removed.stream())
                .collect(Collectors.toSet());
    }
}
