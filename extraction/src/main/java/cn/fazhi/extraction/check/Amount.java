package cn.fazhi.extraction.check;

import cn.fazhi.contracts.catalogue.Aggregation;
import cn.fazhi.contracts.catalogue.BaseFigure;
import cn.fazhi.contracts.figure.Figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * What a report says of one code: a value, and how far from it the truth may be.
 *
 * @param low the least that it may mean
 * @param shown the value as the report gives it
 * @param high the most that it may mean
 */
public record Amount(BigDecimal low, BigDecimal shown, BigDecimal high) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** 30余 is up to 39, 近500 hardly under 450. */
    private static final BigDecimal ABOUT_LOW = new BigDecimal("0.9");

    private static final BigDecimal ABOUT_HIGH = new BigDecimal("1.3");
    /** Who writes 超500 has no 750. */
    private static final BigDecimal AT_LEAST_HIGH = new BigDecimal("1.5");

    private static final BigDecimal AT_MOST_LOW = new BigDecimal("0.5");

    static Amount exactly(BigDecimal value) {
        return new Amount(value, value, value);
    }

    /**
     * What the figures of a code say together. Additive ones add up, unless only one of them is meant; of others any may be
     * meant.
     *
     * @param figures at least one
     */
    public static Amount of(BaseFigure base, List<Figure> figures) {
        if (figures.size() == 1) {
            return of(figures.getFirst(), base.isRate());
        }
        List<Amount> each =
                figures.stream().map(figure -> of(figure, base.isRate())).toList();
        BigDecimal least =
                each.stream().map(Amount::low).reduce(BigDecimal::min).orElseThrow();
        if (base.aggregation() == Aggregation.SUM) {
            return new Amount(least, sum(each, Amount::shown), sum(each, Amount::high));
        }
        BigDecimal most =
                each.stream().map(Amount::high).reduce(BigDecimal::max).orElseThrow();
        return new Amount(least, each.getFirst().shown, most);
    }

    private static BigDecimal sum(List<Amount> each, Function<Amount, BigDecimal> part) {
        return each.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static Amount of(Figure figure, boolean rate) {
        BigDecimal value = figure.value();
        return switch (figure.qualifier()) {
            case EXACT -> exactly(value);
            case ABOUT ->
                rate
                        ? new Amount(value.subtract(BigDecimal.ONE), value, value.add(BigDecimal.ONE))
                        : new Amount(value.multiply(ABOUT_LOW), value, value.multiply(ABOUT_HIGH));
            case AT_LEAST -> new Amount(value, value, rate ? value.max(HUNDRED) : value.multiply(AT_LEAST_HIGH));
            case AT_MOST -> new Amount(rate ? BigDecimal.ZERO : value.multiply(AT_MOST_LOW), value, value);
        };
    }

    boolean isExact() {
        return low.compareTo(high) == 0;
    }

    /** Whether the value may be what is meant. */
    public boolean allows(BigDecimal value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }
}
