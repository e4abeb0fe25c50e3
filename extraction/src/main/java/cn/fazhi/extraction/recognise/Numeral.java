package cn.fazhi.extraction.recognise;

import cn.fazhi.extraction.text.Glyphs;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * The number part of a quantity, without its unit.
 *
 * @param value its value, or null where it is no count (an ordinal, a span, a date such as 4·15)
 * @param end the index after it
 * @param inexact whether 余, 多 or 几 is part of it
 * @param isPercentage whether it is written 百分之
 * @param isBareScale whether it is only a scale, as 千 in 上千
 */
record Numeral(@Nullable BigDecimal value, int end, boolean inexact, boolean isPercentage, boolean isBareScale) {
    private static final int LONGEST = 15;
    private static final int LONGEST_SCALE = 8;

    private static Numeral none(int end) {
        return new Numeral(null, end, false, false, false);
    }

    static Numeral arabic(String text, int start, int limit) {
        int end = start;
        while (end < limit && (Glyphs.isDigit(text.charAt(end)) || isDecimalPoint(text, end, start))) {
            end++;
        }
        if (end - start > LONGEST || isBoundBefore(text, start) || isBoundAfter(text, end)) {
            return none(skipSpan(text, end, limit));
        }
        return scaled(text, new BigDecimal(text.substring(start, end)), end, limit);
    }

    private static boolean isDecimalPoint(String text, int at, int start) {
        return text.charAt(at) == '.'
                && at > start
                && text.substring(start, at).indexOf('.') < 0
                && at + 1 < text.length()
                && Glyphs.isDigit(text.charAt(at + 1));
    }

    /** Part of a code, a date, an ordinal or a span. */
    private static boolean isBoundBefore(String text, int start) {
        if (start == 0) {
            return false;
        }
        char c = text.charAt(start - 1);
        boolean letter = c < 128 && Character.isLetter(c);
        return letter || c == '+' || c == '·' || c == '.' || c == '/' || c == '第' || c == '-' || c == '*';
    }

    private static boolean isBoundAfter(String text, int end) {
        if (end >= text.length()) {
            return false;
        }
        char c = text.charAt(end);
        boolean letter = c < 128 && Character.isLetter(c);
        boolean to = (c == '至' || c == '到') && end + 1 < text.length() && Glyphs.isOfNumber(text.charAt(end + 1));
        return letter || c == '+' || c == '·' || c == '.' || c == '/' || c == '-' || c == '*' || c == '×' || to;
    }

    private static int skipSpan(String text, int start, int limit) {
        int end = start;
        while (end < limit && (Glyphs.isOfNumber(text.charAt(end)) || "+·./-*×至到".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    static Numeral chinese(String text, int start, int limit) {
        int end = start;
        while (end < limit && Glyphs.isNumeral(text.charAt(end))) {
            end++;
        }
        if (isBoundBefore(text, start) || isBoundAfter(text, end) || isVague(text, start, end)) {
            return none(end);
        }
        BigDecimal value = ChineseNumerals.read(text, start, end);
        if (value == null) {
            return none(end);
        }
        boolean bare = ChineseNumerals.scale(text.charAt(start)) > 10;
        if (bare && isUnitOfMoney(text, end)) {
            return none(end);
        }
        Numeral rest = scaled(text, value, end, limit);
        return new Numeral(rest.value, rest.end, rest.inexact, false, bare);
    }

    /** 罚款金额 万元 9.64: a unit before its number. */
    private static boolean isUnitOfMoney(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == '元' && Glyphs.isDigit(text.charAt(end + 1));
    }

    /** 数百, 几十, 每一, 某一, 同一, 队伍: no count. */
    private static boolean isVague(String text, int start, int end) {
        if (start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        boolean one = end == start + 1 && text.charAt(start) == '一' && !text.startsWith("合同", start - 2);
        boolean word = text.charAt(start) == '伍' && "队入退".indexOf(before) >= 0;
        boolean several = before == '数' && (start < 2 || "总人次件场".indexOf(text.charAt(start - 2)) < 0);
        return word || several || "几每某".indexOf(before) >= 0 || (one && "同统唯逐单专之头".indexOf(before) >= 0);
    }

    static Numeral percentage(String text, int start, int limit) {
        int end = start;
        while (end < limit
                && (Glyphs.isOfNumber(text.charAt(end)) || text.charAt(end) == '点' || text.charAt(end) == '.')) {
            end++;
        }
        int point = text.substring(start, end).indexOf('点') + start;
        BigDecimal value = point > start ? decimal(text, start, point, end) : whole(text, start, end);
        return new Numeral(value, end, false, true, false);
    }

    private static @Nullable BigDecimal whole(String text, int start, int end) {
        if (end > start && Glyphs.isDigit(text.charAt(start))) {
            return arabic(text, start, end).value;
        }
        return ChineseNumerals.read(text, start, end);
    }

    private static @Nullable BigDecimal decimal(String text, int start, int point, int end) {
        BigDecimal whole = ChineseNumerals.read(text, start, point);
        StringBuilder digits = new StringBuilder("0.");
        for (int i = point + 1; i < end; i++) {
            digits.append(ChineseNumerals.digit(text.charAt(i)));
        }
        return whole == null || end == point + 1 ? null : whole.add(new BigDecimal(digits.toString()));
    }

    /** 1.5万, 137余万, 3万多, 十余, 4千5百, 1万2千余. */
    private static Numeral scaled(String text, BigDecimal number, int start, int limit) {
        BigDecimal value = number;
        BigDecimal above = BigDecimal.ZERO;
        boolean inexact = false;
        int end = start;
        int furthest = Math.min(limit, start + LONGEST_SCALE);
        while (end < furthest) {
            char c = text.charAt(end);
            if (c == '余' || c == '多' || c == '几' || c == '来') {
                inexact = true;
            } else if (c == '万' || c == '亿' || c == '千' || c == '百') {
                value = value.multiply(BigDecimal.valueOf(ChineseNumerals.scale(c)));
            } else if (Glyphs.isDigit(c) && end > start && !inexact && isScaledDigit(text, end, furthest)) {
                above = above.add(value);
                value = BigDecimal.valueOf(c - '0');
            } else {
                break;
            }
            end++;
        }
        return new Numeral(value.add(above), end, inexact, false, false);
    }

    /** One digit with its own scale: the 5百 of 4千5百. */
    private static boolean isScaledDigit(String text, int at, int limit) {
        return at + 1 < limit && "千百".indexOf(text.charAt(at + 1)) >= 0;
    }
}
