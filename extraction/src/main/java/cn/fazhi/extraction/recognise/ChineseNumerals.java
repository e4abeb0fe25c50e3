package cn.fazhi.extraction.recognise;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** Reads 三, 十二, 二百三十, 两万, 贰仟, 百 and 二〇二四. */
public final class ChineseNumerals {
    private static final int LONGEST = 20;
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";

    private ChineseNumerals() {}

    /** The value of the numeral, or null where it is none, or names a span such as 三五 and 二三十. */
    public static @Nullable BigDecimal read(CharSequence text, int start, int end) {
        if (end == start || end - start > LONGEST) {
            return null;
        }
        return hasScale(text, start, end) ? scaled(text, start, end) : positional(text, start, end);
    }

    private static boolean hasScale(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (scale(text.charAt(i)) > 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable BigDecimal positional(CharSequence text, int start, int end) {
        int length = end - start;
        if (length != 1 && length != 4) {
            return null;
        }
        long value = 0;
        for (int i = start; i < end; i++) {
            value = 10 * value + digit(text.charAt(i));
        }
        return BigDecimal.valueOf(value);
    }

    private static @Nullable BigDecimal scaled(CharSequence text, int start, int end) {
        long total = 0;
        long section = 0;
        long digit = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            long scale = scale(c);
            if (scale == 0) {
                if (digit > 0) {
                    return null;
                }
                digit = digit(c);
            } else if (scale >= 10_000) {
                long sum = section + Math.max(digit, 0);
                total = sum == 0 ? Math.max(total, 1) * scale : total + sum * scale;
                section = 0;
                digit = -1;
            } else {
                section += (digit < 0 ? 1 : digit) * scale;
                digit = -1;
            }
        }
        return BigDecimal.valueOf(total + section + Math.max(digit, 0));
    }

    static int digit(char c) {
        int plain = DIGITS.indexOf(c);
        if (plain >= 0) {
            return plain;
        }
        int formal = FORMAL_DIGITS.indexOf(c);
        return formal >= 0 ? formal : c == '两' || c == '兩' || c == '貳' ? 2 : 0;
    }

    static long scale(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1_000;
            case '万', '萬' -> 10_000;
            case '亿', '億' -> 100_000_000;
            default -> 0;
        };
    }
}
