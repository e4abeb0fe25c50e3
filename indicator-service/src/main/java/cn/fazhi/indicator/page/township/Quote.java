package cn.fazhi.indicator.page.township;

import cn.fazhi.contracts.figure.Evidence;

import java.math.BigDecimal;

/**
 * The clause that a figure comes from, with its number marked if it stands there in digits.
 *
 * @param hit the number; empty if it is written otherwise
 * @param from where it stands in the report's text, counted in characters from 1
 */
public record Quote(String before, String hit, String after, int from, int to) {
    static Quote of(Evidence evidence, BigDecimal value) {
        String digits = value.stripTrailingZeros().toPlainString();
        int at = place(evidence.text(), digits);
        return at < 0
                ? new Quote(evidence.text(), "", "", evidence.start() + 1, evidence.end())
                : new Quote(
                        evidence.text().substring(0, at),
                        digits,
                        evidence.text().substring(at + digits.length()),
                        evidence.start() + 1,
                        evidence.end());
    }

    /** The first place where the digits are a number of their own, and no part of a longer one. */
    private static int place(String text, String digits) {
        int at = text.indexOf(digits);
        while (at >= 0 && (isPartOfNumber(text, at - 1) || isPartOfNumber(text, at + digits.length()))) {
            at = text.indexOf(digits, at + 1);
        }
        return at;
    }

    private static boolean isPartOfNumber(String text, int index) {
        return index >= 0
                && index < text.length()
                && (Character.isDigit(text.charAt(index)) || text.charAt(index) == '.');
    }
}
