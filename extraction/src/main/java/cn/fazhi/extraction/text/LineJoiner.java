package cn.fazhi.extraction.text;

/** Tells the end of a paragraph from a line end that a converter put into a sentence. */
final class LineJoiner {
    /** Keeps the work linear in a text of endless lines. */
    private static final int LONGEST_LOOK_BACK = 200;

    /** A text with longer lines was not broken by a converter. */
    private static final int LONGEST_BROKEN_LINE = 70;

    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_CELL = 8;

    private final String source;
    private final TableLines tables;
    private final int longestLine;

    LineJoiner(String source, TableLines tables) {
        this.source = source;
        this.tables = tables;
        this.longestLine = longestLine(source);
    }

    /** The index of the first character after the line end at {@code at} and the empty lines that follow. */
    int afterBlankLines(int at) {
        int next = at;
        while (next < source.length() && isEmptyHere(source.charAt(next))) {
            next++;
        }
        return next;
    }

    /** Whether a paragraph ends between what was written so far and what stands at {@code next}. */
    boolean breaks(CharSequence written, int at, int next) {
        if (written.isEmpty() || last(written) == NormalText.BREAK || isValueOfCell(written, at, next)) {
            return false;
        }
        return next >= source.length()
                || tables.isRow(at)
                || tables.isRow(next)
                || Cells.areInLine(source, at)
                || Cells.areInLine(source, next)
                || endsParagraph(last(written))
                || isApart(at, next)
                || Enumerator.rank(source, next) != Enumerator.NONE
                || !isProse(written)
                || isHeading(written);
    }

    /** A line that is but a number, or a unit above one, is the cell beside the name above it. */
    private boolean isValueOfCell(CharSequence written, int at, int next) {
        boolean isName = Glyphs.isHan(last(written)) || last(written) == '）' || last(written) == '%';
        if (!isName || source.indexOf(NormalText.BREAK, at, next) >= 0) {
            return false;
        }
        int end = next;
        while (end < source.length() && end - next <= LONGEST_CELL && isOfNumber(source.charAt(end))) {
            end++;
        }
        return end > next
                && end - next <= LONGEST_CELL
                && Glyphs.isDigit(Glyphs.normal(source.charAt(next)))
                && endsLine(end);
    }

    private static boolean isOfNumber(char written) {
        char c = Glyphs.normal(written);
        return Glyphs.isDigit(c) || c == '.' || c == '%' || c == '，' || Glyphs.isBlank(c);
    }

    private boolean endsLine(int at) {
        int end = at;
        while (end < source.length() && Glyphs.isBlank(source.charAt(end))) {
            end++;
        }
        return end >= source.length() || Glyphs.isLineEnd(source.charAt(end)) || source.charAt(end) == NormalText.BREAK;
    }

    private static int longestLine(String source) {
        int longest = 0;
        int start = 0;
        for (int i = 0; i <= source.length(); i++) {
            if (i == source.length() || Glyphs.isLineEnd(source.charAt(i))) {
                longest = Math.max(longest, i - start);
                start = i + 1;
            }
        }
        return longest;
    }

    /** A short numbered line without a full stop, shorter than a converter would have broken it. */
    private boolean isHeading(CharSequence written) {
        int start = written.length();
        while (start > 0 && written.charAt(start - 1) != NormalText.BREAK) {
            if (written.charAt(--start) == '。' || written.length() - start > LONGEST_HEADING) {
                return false;
            }
        }
        int rank = Enumerator.rank(written, start);
        boolean whole = longestLine > LONGEST_BROKEN_LINE || 4 * (written.length() - start) < 3 * longestLine;
        return whole && rank != Enumerator.NONE && rank != Enumerator.ITEM;
    }

    private static boolean isEmptyHere(char c) {
        return Glyphs.isLineEnd(c) || Glyphs.isBlank(c) || Glyphs.isInvisible(c) || c == NormalText.BREAK;
    }

    private static boolean endsParagraph(char c) {
        return Glyphs.endsSentence(c) || c == '；' || c == '：';
    }

    /** An empty line, an indentation or a paragraph mark stands between. */
    private boolean isApart(int at, int next) {
        int lineEnds = 0;
        int blanks = 0;
        for (int i = at; i < next; i++) {
            char c = source.charAt(i);
            boolean windowsLineEnd = c == '\n' && i > 0 && source.charAt(i - 1) == '\r';
            if (c == NormalText.BREAK) {
                return true;
            }
            if (Glyphs.isLineEnd(c) && !windowsLineEnd) {
                lineEnds++;
                blanks = 0;
            } else if (Glyphs.isBlank(c)) {
                blanks++;
            }
        }
        return lineEnds > 1 || blanks > 1;
    }

    /** A line with a comma in it is prose; a heading or a title has none. */
    private static boolean isProse(CharSequence written) {
        int furthest = Math.max(0, written.length() - LONGEST_LOOK_BACK);
        for (int i = written.length() - 1; i >= furthest && written.charAt(i) != NormalText.BREAK; i--) {
            char c = written.charAt(i);
            if (c == '，' || c == '。' || c == '；') {
                return true;
            }
        }
        return false;
    }

    private static char last(CharSequence written) {
        return written.charAt(written.length() - 1);
    }
}
