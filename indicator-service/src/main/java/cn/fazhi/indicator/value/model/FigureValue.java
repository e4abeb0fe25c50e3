package cn.fazhi.indicator.value.model;

import cn.fazhi.contracts.catalogue.Aggregation;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Qualifier;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one report says of one code, with all the entries that it rests on.
 *
 * @param value the entries that count, added up; null if none counts. Rates are not added: the first that counts stands
 * @param exactness inexact as soon as one of the entries in the value is
 */
public record FigureValue(String code, @Nullable BigDecimal value, Exactness exactness, List<Figure> entries) {
    public FigureValue {
        entries = List.copyOf(entries);
    }

    /** The value of a code with that aggregation, from all entries of one report for it. */
    public static FigureValue of(String code, Aggregation aggregation, List<Figure> entries) {
        List<Figure> counting = entries.stream().filter(Figure::counts).toList();
        List<Figure> parts = switch (aggregation) {
            case SUM, LAST -> counting;
            case NONE -> counting.stream().limit(1).toList();
        };
        return new FigureValue(code, sum(parts), exactness(parts), entries);
    }

    private static @Nullable BigDecimal sum(List<Figure> parts) {
        return parts.stream()
                .map(Figure::value)
                .reduce(BigDecimal::add)
                .map(Decimals::plain)
                .orElse(null);
    }

    private static Exactness exactness(List<Figure> parts) {
        return Exactness.of(parts.stream().anyMatch(part -> part.qualifier() != Qualifier.EXACT));
    }
}
