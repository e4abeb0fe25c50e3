package cn.fazhi.extraction.text;

/** The numbering that paragraphs begin with: 第一部分, 一、, （一）, 1., （1）, 一是. */
public final class Enumerator {
    /** The paragraph begins without a number. */
    public static final int NONE = -1;
    /** The rank of 一是, 一要: an item, below all headings. */
    public static final int ITEM = 9;

    private static final CharSet COUNTING = CharSet.of("一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾");

    private Enumerator() {}

    /** The rank of the number at {@code start}: 0 for 第一部分, 1 for 一、 and so on, {@link #NONE} without. */
    public static int rank(CharSequence text, int start) {
        if (start >= text.length()) {
            return NONE;
        }
        char first = text.charAt(start);
        if (first == '第') {
            return ofPart(text, start);
        }
        if (first == '（' || first == '(') {
            return inBrackets(text, start + 1);
        }
        if (first >= '①' && first <= '⑳') {
            return 5;
        }
        return bare(text, start);
    }

    private static int ofPart(CharSequence text, int start) {
        int end = skipNumber(text, start + 1);
        if (end == start + 1 || end >= text.length()) {
            return NONE;
        }
        char next = text.charAt(end);
        return next == '部' || next == '章' || next == '篇' ? 0 : NONE;
    }

    private static int inBrackets(CharSequence text, int start) {
        int end = skipNumber(text, start);
        if (end == start || end - start > 3 || end >= text.length()) {
            return NONE;
        }
        boolean closed = text.charAt(end) == '）' || text.charAt(end) == ')';
        if (!closed) {
            return NONE;
        }
        return Glyphs.isDigit(text.charAt(start)) ? 4 : 2;
    }

    private static int bare(CharSequence text, int start) {
        int end = skipNumber(text, start);
        if (end == start || end - start > 3 || end >= text.length()) {
            return NONE;
        }
        boolean digits = Glyphs.isDigit(text.charAt(start));
        return switch (text.charAt(end)) {
            case '、' -> digits ? 3 : 1;
            case '.', '．' -> digits && !digitAt(text, end + 1) ? 3 : digits ? NONE : 1;
            case '）' -> digits ? 4 : 2;
            case '是', '要' -> digits ? NONE : ITEM;
            default -> NONE;
        };
    }

    private static boolean digitAt(CharSequence text, int index) {
        return index < text.length() && Glyphs.isDigit(text.charAt(index));
    }

    /** The index after the enumerator at {@code start}, which must be one. */
    public static int end(CharSequence text, int start) {
        int at = start;
        while (at < text.length() && at < start + 6) {
            char c = text.charAt(at++);
            if (c == '、' || c == '.' || c == '）' || c == '分' || c == '章' || c == '篇' || c == '是' || c == '要') {
                return at;
            }
            if (c >= '①' && c <= '⑳') {
                return at;
            }
        }
        return start;
    }

    private static int skipNumber(CharSequence text, int start) {
        int at = start;
        while (at < text.length() && Glyphs.isOfNumber(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * Whether a blank keeps the number of an item from the number that the item begins with: 5. 12345热线 is 5、12345热线.
     *
     * @param written the normal form so far
     * @param source what it is made of
     * @param at the blank's place in the source
     */
    static boolean endsBeforeNumber(CharSequence written, String source, int at) {
        int dot = written.length() - 1;
        int start = dot;
        while (start > 0 && dot - start < 2 && Glyphs.isDigit(written.charAt(start - 1))) {
            start--;
        }
        boolean opens = start < dot
                && written.charAt(dot) == '.'
                && (start == 0 || written.charAt(start - 1) == NormalText.BREAK);
        return opens && at + 1 < source.length() && Glyphs.isDigit(Glyphs.normal(source.charAt(at + 1)));
    }

    /**
     * Whether a blank stands for the mark: 壹　职责 is 壹、职责.
     *
     * @param written the normal form so far
     * @param source what it is made of
     * @param at the blank's place in the source
     */
    static boolean isUnmarked(CharSequence written, String source, int at) {
        int start = written.length();
        while (start > 0 && written.length() - start < 3 && COUNTING.has(written.charAt(start - 1))) {
            start--;
        }
        boolean opens = start < written.length() && (start == 0 || written.charAt(start - 1) == NormalText.BREAK);
        char next = at + 1 < source.length() ? source.charAt(at + 1) : NormalText.BREAK;
        return opens && Glyphs.isHan(next) && !Glyphs.isNumeral(next) && next != '是' && next != '要';
    }
}
