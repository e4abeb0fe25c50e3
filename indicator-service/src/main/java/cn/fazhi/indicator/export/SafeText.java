package cn.fazhi.indicator.export;

import org.jspecify.annotations.Nullable;

/**
 * Keeps spreadsheets from taking a text for a formula. A sentence of a report or a name that begins like one gets an
 * apostrophe in front, which is how a spreadsheet itself writes "this is text". In a workbook a text cell is never run,
 * but it would be once the sheet is saved as CSV and opened again; so both are written alike.
 */
public final class SafeText {
    /** What spreadsheets run, in both widths, and what they drop before they look. */
    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private SafeText() {}

    public static String of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String withoutSpace = text.stripLeading();
        boolean risky = STARTS.indexOf(text.charAt(0)) >= 0
                || (!withoutSpace.isEmpty() && STARTS.indexOf(withoutSpace.charAt(0)) >= 0);
        return risky ? "'" + text : text;
    }
}
