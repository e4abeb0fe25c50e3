package cn.fazhi.extraction.text;

/** The cells of a table whose rows are lines with tabs. */
final class Cells {
    private static final int LONGEST_CELL = 12;
    private static final int LONGEST_ROW = 120;
    private static final int LONGEST_GAP = 40;

    private Cells() {}

    /** Behind 会前学法 次 22 stands a remark; behind 会前学法 22 the unit. */
    static boolean endNumber(String source, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_CELL && !isCellEnd(source.charAt(start - 1))) {
            start--;
        }
        boolean number = start < at && Glyphs.isDigit(Glyphs.normal(source.charAt(start)));
        boolean numberNext = at + 1 < source.length() && Glyphs.isDigit(Glyphs.normal(source.charAt(at + 1)));
        boolean cell = number && start > 0 && source.charAt(start - 1) == '\t';
        return cell && (numberNext || areBefore(source, start - 1));
    }

    /** Whether two cells or more stand in the line before the tab. */
    private static boolean areBefore(String source, int tab) {
        for (int i = tab - 1; i >= Math.max(0, tab - LONGEST_CELL); i--) {
            if (source.charAt(i) == '\t') {
                return true;
            }
            if (Glyphs.isLineEnd(source.charAt(i))) {
                return false;
            }
        }
        return false;
    }

    /** Two blanks or more between digits divide the columns of a table, where one may be a converter's. */
    static boolean divideNumbers(String source, int at) {
        int next = at;
        while (next < source.length() && next - at <= LONGEST_GAP && Glyphs.isBlank(source.charAt(next))) {
            next++;
        }
        return next - at > 1
                && at > 0
                && next < source.length()
                && Glyphs.isDigit(Glyphs.normal(source.charAt(at - 1)))
                && Glyphs.isDigit(Glyphs.normal(source.charAt(next)));
    }

    /** Whether the line that {@code at} stands in or ends has a tab between two cells: a row is no part of a sentence. */
    static boolean areInLine(String source, int at) {
        int from = Math.max(0, at - LONGEST_ROW);
        if (source.indexOf('\t', from, Math.min(source.length(), at + LONGEST_ROW)) < 0) {
            return false;
        }
        int start = at;
        while (start > from && !Glyphs.isLineEnd(source.charAt(start - 1))) {
            start--;
        }
        boolean text = false;
        boolean tab = false;
        for (int i = start;
                i < source.length() && i < start + LONGEST_ROW && !Glyphs.isLineEnd(source.charAt(i));
                i++) {
            char c = source.charAt(i);
            if (!Glyphs.isBlank(c)) {
                if (tab) {
                    return true;
                }
                text = true;
            }
            tab |= text && c == '\t';
        }
        return false;
    }

    private static boolean isCellEnd(char c) {
        return c == '\t' || Glyphs.isLineEnd(c);
    }
}
