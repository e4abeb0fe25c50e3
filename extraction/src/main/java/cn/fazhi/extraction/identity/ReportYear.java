package cn.fazhi.extraction.identity;

import cn.fazhi.extraction.recognise.Years;

import org.jspecify.annotations.Nullable;

/** The year that a report is about: the one of its title, else the first of its text. */
public final class ReportYear {
    private static final int LONGEST_OPENING = 3000;

    private ReportYear() {}

    /** The year, or null where the text names none. */
    public static @Nullable Integer of(String text) {
        for (String line : TitleBlock.lines(text)) {
            if (isTitle(line)) {
                int titled = first(line, false);
                if (titled > 0) {
                    return titled;
                }
            }
        }
        int titled = first(TitleBlock.joined(text), true);
        int found = titled > 0 ? titled : first(text.substring(0, Math.min(text.length(), LONGEST_OPENING)), true);
        return found > 0 ? found : null;
    }

    private static boolean isTitle(String line) {
        return line.contains("报告") || line.contains("总结") || line.contains("法治") || line.contains("依法行政");
    }

    /** The first year; where asked, none that belongs to a date or stands in brackets. */
    private static int first(String text, boolean onlyWholeYears) {
        for (int i = 0; i < text.length(); i++) {
            int year = Years.at(text, i);
            if (year > 0 && !(onlyWholeYears && (isDate(text, i + 5) || isSpan(text, i)))) {
                return year;
            }
        }
        return 0;
    }

    private static boolean isDate(String text, int after) {
        int month = text.indexOf('月', after);
        return month >= after && month <= after + 2;
    }

    private static boolean isSpan(String text, int start) {
        return text.startsWith("-", start + 4) || text.startsWith("-", start + 5);
    }
}
