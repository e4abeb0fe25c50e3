package cn.fazhi.extraction.recognise;

import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.extraction.text.Glyphs;
import cn.fazhi.extraction.text.NormalText;
import cn.fazhi.extraction.vocabulary.Trie;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds numbers with units. What is a date, a span, a slogan (3+2+N), an ordinal or stands in quotation marks is none.
 */
public final class QuantityScanner {
    private static final String PER_CENT = "%";
    private static final String CHINESE_PER_CENT = "百分之";

    private static final char ONE = '一';
    private static final char WEEK = '周';
    private static final String WEEKDAYS = "一二三四五六";
    private static final char RATE = '率';
    private static final int LONGEST_UNIT = 3;
    private static final String CELL_ENDS = "；，、。" + NormalText.BREAK;

    private final Trie units;
    private final int percent;

    public QuantityScanner(Vocabulary vocabulary) {
        this.units = vocabulary.units();
        this.percent = vocabulary.unitNames().indexOf(PER_CENT);
    }

    /** The quantities between two characters of the normal form, in order. */
    public List<Quantity> scan(NormalText normal, int start, int end) {
        List<Quantity> found = List.of();
        String text = normal.text();
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            boolean numeral = Glyphs.isNumeral(c);
            if ((!numeral && !Glyphs.isDigit(c)) || isWeekday(text, at)) {
                at++;
                continue;
            }
            Numeral number = numeral ? chinese(text, at, end) : Numeral.arabic(text, at, end);
            Quantity quantity = number.value() == null || normal.isQuoted(at) ? null : measure(text, at, number, end);
            if (quantity != null && !isRatio(text, quantity)) {
                found = found.isEmpty() ? new ArrayList<>(4) : found;
                found.add(quantity);
            }
            at = quantity == null ? Math.max(number.end(), at + 1) : quantity.end();
        }
        return found;
    }

    /** 周五例会 is a day and no five of anything. */
    private static boolean isWeekday(String text, int at) {
        return at > 0 && text.charAt(at - 1) == WEEK && WEEKDAYS.indexOf(text.charAt(at)) >= 0;
    }

    /** 一人一台, 一案一归档: one for each, no number. */
    private static boolean isRatio(String text, Quantity quantity) {
        boolean one = text.charAt(quantity.start()) == ONE && quantity.value().equals(BigDecimal.ONE);
        boolean opens = quantity.end() < text.length() && text.charAt(quantity.end()) == ONE;
        boolean closes = quantity.start() > 1 && text.charAt(quantity.start() - 2) == ONE;
        return one && (opens || closes);
    }

    private Numeral chinese(String text, int start, int end) {
        if (text.startsWith(CHINESE_PER_CENT, start)) {
            return Numeral.percentage(text, start + CHINESE_PER_CENT.length(), end);
        }
        return Numeral.chinese(text, start, end);
    }

    private @Nullable Quantity measure(String text, int start, Numeral number, int end) {
        BigDecimal value = number.value();
        if (value == null) {
            return null;
        }
        int unit = number.isPercentage() ? percent : units.longest(text, number.end(), end);
        boolean isBefore = unit == Trie.NONE && endsLine(text, number.end());
        unit = isBefore ? unitBefore(text, start) : unit;
        if (unit == Trie.NONE) {
            return null;
        }
        int unitEnd = number.isPercentage() || isBefore ? number.end() : number.end() + units.length(unit);
        return new Quantity(
                start,
                unitEnd + Qualifiers.lengthAfter(text, unitEnd),
                (isBefore ? value.multiply(scaleBefore(text, start)) : value).stripTrailingZeros(),
                unit,
                qualifier(text, start, number, unitEnd));
    }

    private static boolean endsLine(String text, int at) {
        return at >= text.length() || CELL_ENDS.indexOf(text.charAt(at)) >= 0;
    }

    /** A row of a table names its unit before the number: 法治宣传活动 场次 36, 调解成功率（%） 98.5, 参考人数 52. */
    private int unitBefore(String text, int start) {
        int end = start;
        while (end > 0 && "：数）".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > 0 && text.charAt(end - 1) == RATE) {
            return percent;
        }
        for (int length = LONGEST_UNIT; length > 0; length--) {
            int unit = length < end ? units.longest(text, end - length, end) : Trie.NONE;
            if (unit != Trie.NONE && units.length(unit) == length) {
                return unit;
            }
        }
        return Trie.NONE;
    }

    /** 罚款金额 万元 9.64. */
    private static BigDecimal scaleBefore(String text, int start) {
        boolean money = start > 1 && text.charAt(start - 1) == '元';
        return money ? BigDecimal.valueOf(Math.max(1, ChineseNumerals.scale(text.charAt(start - 2)))) : BigDecimal.ONE;
    }

    private static Qualifier qualifier(String text, int start, Numeral number, int unitEnd) {
        Qualifier before = Qualifiers.before(text, start, number.isBareScale());
        Qualifier after = Qualifiers.after(text, unitEnd);
        if (before == Qualifier.AT_LEAST || before == Qualifier.AT_MOST) {
            return before;
        }
        if (after != null) {
            return after;
        }
        return before != null || number.inexact() ? Qualifier.ABOUT : Qualifier.EXACT;
    }
}
