package cn.fazhi.extraction.identity;

import cn.fazhi.extraction.recognise.Years;
import cn.fazhi.extraction.text.PhraseSet;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The year that a date tells: 截至2024年12月底 closes the year that is counted, and under a text that tells of 一年来 a date of
 * the last months is of that year, one of the first three months of the year after it.
 */
final class ReportDate {
    private static final List<String> UNTIL = List.of("截至", "截止", "截止到", "截至到", "到");
    private static final PhraseSet OF_A_YEAR = PhraseSet.of("一年来", "一年以来", "过去一年", "这一年", "全年", "本年度", "年度工作", "今年");
    private static final int LONGEST_CLOSING = 120;
    private static final int LATEST_DUE = 3;
    private static final int CLOSING_MONTH = 10;

    private ReportDate() {}

    /** The year, or null where no date tells it. */
    static @Nullable Integer year(String text) {
        for (String until : UNTIL) {
            for (int at = text.indexOf(until); at >= 0; at = text.indexOf(until, at + 1)) {
                Integer year = ofYearsEnd(text, at + until.length());
                if (year != null) {
                    return year;
                }
            }
        }
        return OF_A_YEAR.isIn(text) ? underneath(text) : null;
    }

    private static @Nullable Integer ofYearsEnd(String text, int start) {
        return month(text, start) >= CLOSING_MONTH ? Integer.valueOf(yearAt(text, start)) : null;
    }

    private static @Nullable Integer underneath(String text) {
        for (int i = text.length() - 1; i >= Math.max(0, text.length() - LONGEST_CLOSING); i--) {
            int month = month(text, i);
            if (month >= CLOSING_MONTH) {
                return yearAt(text, i);
            }
            if (month > 0 && month <= LATEST_DUE) {
                return yearAt(text, i) - 1;
            }
        }
        return null;
    }

    /** The year at the character, whatever stands before it: 到2024年 is no span here. */
    private static int yearAt(String text, int start) {
        return Years.at(text.substring(start, Math.min(text.length(), start + 5)), 0);
    }

    /** The month of the date that begins at the character, or 0. */
    private static int month(String text, int start) {
        if (yearAt(text, start) == 0) {
            return 0;
        }
        int month = text.indexOf('月', start + 5);
        boolean near = month > start + 5 && month <= start + 7;
        return near ? number(text.substring(start + 5, month)) : 0;
    }

    private static int number(String digits) {
        int value = 0;
        for (char c : digits.toCharArray()) {
            if (c < '0' || c > '9') {
                return 0;
            }
            value = 10 * value + c - '0';
        }
        return value <= 12 ? value : 0;
    }
}
