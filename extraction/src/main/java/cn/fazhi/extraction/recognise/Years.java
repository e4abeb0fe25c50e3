package cn.fazhi.extraction.recognise;

import cn.fazhi.extraction.text.Glyphs;

/** Reads 2024年 and 二〇二四年. */
public final class Years {
    private static final int LENGTH = 4;

    private Years() {}

    /** The year that begins at the character, or 0 where none does. */
    public static int at(CharSequence text, int start) {
        if (start + LENGTH >= text.length() || text.charAt(start + LENGTH) != '年') {
            return 0;
        }
        int year = 0;
        for (int i = start; i < start + LENGTH; i++) {
            char c = text.charAt(i);
            boolean digit = Glyphs.isDigit(c);
            if (!digit && (!Glyphs.isNumeral(c) || ChineseNumerals.scale(c) > 0)) {
                return 0;
            }
            year = 10 * year + (digit ? c - '0' : ChineseNumerals.digit(c));
        }
        return year >= 1990 && year <= 2100 && !isSpan(text, start) ? year : 0;
    }

    private static boolean isSpan(CharSequence text, int start) {
        return start > 0 && "-至到".indexOf(text.charAt(start - 1)) >= 0;
    }
}
