package cn.fazhi.indicator.page.indicator;

import cn.fazhi.indicator.page.indicator.IndicatorSheet.Bin;
import cn.fazhi.pages.Words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Sorts values into a few classes with round borders. */
final class Histogram {
    private static final int MOST_CLASSES = 8;
    private static final int FEWEST_VALUES = 3;
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    private Histogram() {}

    /** The classes from the least to the greatest; none where there are too few values to speak of a distribution. */
    static List<Bin> of(Words words, List<BigDecimal> values) {
        BigDecimal min = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal max = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        if (values.size() < FEWEST_VALUES || min.compareTo(max) == 0) {
            return List.of();
        }
        BigDecimal width = width(max.subtract(min), values.size());
        List<Bin> bins = new ArrayList<>();
        for (BigDecimal from = min.divideToIntegralValue(width).multiply(width);
                from.compareTo(max) <= 0;
                from = from.add(width)) {
            BigDecimal start = from;
            BigDecimal end = from.add(width);
            long count = values.stream()
                    .filter(value -> value.compareTo(start) >= 0 && value.compareTo(end) < 0)
                    .count();
            bins.add(new Bin(words.number(start) + " – " + words.number(end), count));
        }
        return bins;
    }

    /** The least of 1, 2, 5, 10, 20, … that gives no more classes than the values deserve. */
    private static BigDecimal width(BigDecimal range, int values) {
        int classes = Math.min(MOST_CLASSES, (int) Math.ceil(Math.sqrt(values)) + 1);
        BigDecimal wanted = range.divide(BigDecimal.valueOf(classes), 6, RoundingMode.UP);
        int power = wanted.precision() - wanted.scale() - 1;
        return ROUND.stream()
                .map(step -> step.scaleByPowerOfTen(power))
                .filter(step -> step.compareTo(wanted) >= 0)
                .findFirst()
                .orElse(wanted);
    }
}
