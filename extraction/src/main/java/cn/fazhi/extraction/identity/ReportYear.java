package cn.fazhi.extraction.identity;

import cn.fazhi.extraction.recognise.Years;
import cn.fazhi.extraction.text.CharSet;

import org.jspecify.annotations.Nullable;

/** The year that a report is about: the one of its title, else the first of its text, else the one that its date tells. */
public final class ReportYear {
    private static final int LONGEST_OPENING = 3000;

    /** 比2023年, 自2021年, 于2020年: the year that something is held against, or since when it is so. */
    private static final CharSet NOT_OF_THE_REPORT = CharSet.of("比较自从于");

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
        return found > 0 ? Integer.valueOf(found) : ReportDate.year(text);
    }

    private static boolean isTitle(String line) {
        return line.contains("报告") || line.contains("总结") || line.contains("法治") || line.contains("依法行政");
    }

    /** The first year; where asked, none that belongs to a date, stands in brackets or is compared with. */
    private static int first(String text, boolean onlyWholeYears) {
        for (int i = 0; i < text.length(); i++) {
            int year = Years.at(text, i);
            if (year > 0 && !(onlyWholeYears && (isDate(text, i + 5) || isSpan(text, i) || isAnother(text, i)))) {
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

    private static boolean isAnother(String text, int start) {
        return start > 0 && NOT_OF_THE_REPORT.has(text.charAt(start - 1));
    }
}
