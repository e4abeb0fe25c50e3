package cn.fazhi.indicator.page;

import cn.fazhi.indicator.comparison.ComparisonView;
import cn.fazhi.pages.Words;

import org.jspecify.annotations.Nullable;

/**
 * One indicator of an area, in words.
 *
 * @param value the sum or rate, or a dash
 * @param reason why there is no value
 * @param range from the least to the greatest of the townships' values
 * @param coverage such as {@code 4/12}
 * @param covered the same in percent, for a bar
 */
public record IndicatorRow(
        String code,
        String name,
        String unit,
        boolean computed,
        String value,
        boolean inexact,
        @Nullable String reason,
        String median,
        String range,
        String coverage,
        long covered,
        Change change) {
    private static final long ALL = 100;

    public static IndicatorRow of(Words words, Measure measure, ComparisonView comparison) {
        return new IndicatorRow(
                measure.code(),
                words.of(measure.name()),
                words.unit(measure.unit()),
                measure.computed(),
                words.number(measure.value()),
                measure.inexact() && measure.value() != null,
                measure.reason() == null ? null : words.of(measure.reason().text()),
                words.number(measure.median()),
                range(words, measure),
                measure.coverage().reporting() + "/" + measure.coverage().expected(),
                measure.coverage().expected() == 0
                        ? 0
                        : measure.coverage().reporting()
                                * ALL
                                / measure.coverage().expected(),
                Change.of(words, measure, comparison));
    }

    /** Whether there is a value; without one there is no unit either. */
    public boolean isValued() {
        return !value.equals(Words.NOTHING);
    }

    private static String range(Words words, Measure measure) {
        if (measure.min() == null || measure.max() == null) {
            return Words.NOTHING;
        }
        return measure.min().compareTo(measure.max()) == 0
                ? words.number(measure.min())
                : words.number(measure.min()) + " – " + words.number(measure.max());
    }
}
