package cn.fazhi.indicator.page;

import cn.fazhi.indicator.comparison.ComparisonView;
import cn.fazhi.pages.Words;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What changed since the period before, in words.
 *
 * @param text such as {@code +12.3%}; empty if nothing can be compared
 * @param explanation over which townships, from what to what
 * @param direction {@code up}, {@code down}, {@code same} or {@code none}
 */
public record Change(String text, String explanation, String direction) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Change NONE = new Change("", "", "none");

    /** The change of that indicator. */
    public static Change of(Words words, Measure measure, ComparisonView comparison) {
        ComparisonView.Alike alike = comparison.alike().get(measure.code());
        if (alike == null || comparison.previous() == null || alike.now() == null || alike.before() == null) {
            return NONE;
        }
        BigDecimal now = alike.now();
        BigDecimal before = alike.before();
        String explanation = words.say(
                "change.explanation",
                words.period(comparison.previous()),
                alike.townships(),
                words.number(before),
                words.number(now));
        return new Change(text(words, measure, now, before), explanation, direction(now.compareTo(before)));
    }

    private static String text(Words words, Measure measure, BigDecimal now, BigDecimal before) {
        BigDecimal difference = now.subtract(before);
        if (difference.signum() == 0) {
            return words.say("change.same");
        }
        if (measure.isRate()) {
            return words.say("change.points", words.difference(difference));
        }
        return before.signum() == 0
                ? words.difference(difference)
                : words.difference(difference.multiply(HUNDRED).divide(before.abs(), MathContext.DECIMAL64)) + "%";
    }

    private static String direction(int sign) {
        return sign > 0 ? "up" : sign < 0 ? "down" : "same";
    }
}
