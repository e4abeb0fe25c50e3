package cn.fazhi.extraction.text;

/**
 * Takes the typography out of a text: blanks and line ends inside words and numbers, full-width digits, thousands
 * separators, quotation marks, brackets around a mere addition such as 场（次）, and what converters leave behind.
 */
public final class Normaliser {
    private static final String RUBBISH = "bookmark:";
    private static final int LONGEST_RUBBISH = 80;
    private static final int LONGEST_ADDITION = 4;

    private final String source;
    private final Draft text;
    private final TableLines tables;
    private final LineJoiner lines;
    private final ThousandsSeparators thousands;

    private Normaliser(String source) {
        this.source = source;
        this.text = new Draft(source);
        this.tables = TableLines.in(source);
        this.lines = new LineJoiner(source, tables);
        this.thousands = new ThousandsSeparators(text);
    }

    /** The normal form; of a normal form, itself. */
    public static NormalText normalise(String source) {
        Normaliser normaliser = new Normaliser(source);
        normaliser.run();
        return normaliser.text.finished();
    }

    private void run() {
        int at = 0;
        while (at < source.length()) {
            int read = tables.afterDropped(at);
            if (read > at) {
                thousands.endNumber();
                at = read;
                continue;
            }
            int plainEnd = plainEnd(at);
            if (plainEnd > at) {
                thousands.endNumber();
                text.copy(at, plainEnd);
                at = plainEnd;
            } else {
                at = step(at);
            }
        }
        thousands.endNumber();
    }

    private int plainEnd(int start) {
        int length = source.length();
        int at = start;
        while (at < length && Glyphs.isPlain(source.charAt(at))) {
            at++;
        }
        return at;
    }

    private int step(int at) {
        char c = source.charAt(at);
        if (tables.endsNumber(at) || (c == '\t' && !tables.isRow(at) && Cells.endNumber(source, at))) {
            append('；', at);
            return at + 1;
        }
        if (Glyphs.isBlank(c) && !tables.isRow(at) && Cells.divideNumbers(source, at)) {
            append('；', at);
            return at + 1;
        }
        if (Glyphs.isBlank(c) && Enumerator.endsBeforeNumber(text.text(), source, at)) {
            text.remove(text.length() - 1);
            append('、', at);
            return at + 1;
        }
        if (Glyphs.isBlank(c) && Enumerator.isUnmarked(text.text(), source, at)) {
            append('、', at);
            return at + 1;
        }
        if (Glyphs.isBlank(c) || Glyphs.isInvisible(c)) {
            return at + 1;
        }
        if (Glyphs.isLineEnd(c) || c == NormalText.BREAK) {
            return endLine(at);
        }
        if (c == '[' && source.startsWith(RUBBISH, at + 1)) {
            return afterRubbish(at);
        }
        if (isQuote(c)) {
            return at + 1;
        }
        return put(at, Glyphs.normal(c));
    }

    private int endLine(int at) {
        int next = lines.afterBlankLines(at);
        if (lines.breaks(text.text(), at, next)) {
            text.forgetQuote();
            append(NormalText.BREAK, at);
        }
        return next;
    }

    private int afterRubbish(int at) {
        int end = source.indexOf(']', at, Math.min(source.length(), at + LONGEST_RUBBISH));
        return end < 0 ? put(at, Glyphs.normal('[')) : end + 1;
    }

    private boolean isQuote(char c) {
        if (Glyphs.opensQuote(c) || (Glyphs.isPlainQuote(c) && !text.isQuoting())) {
            text.openQuote();
            return true;
        }
        if (Glyphs.closesQuote(c) || Glyphs.isPlainQuote(c)) {
            text.closeQuote();
            return true;
        }
        return false;
    }

    private int put(int at, char c) {
        int addition = c == '）' ? startOfAddition() : -1;
        if (addition >= 0) {
            text.remove(addition);
        } else if (c == '，') {
            thousands.comma(at);
        } else if (Glyphs.isDigit(c)) {
            text.append(c, at);
        } else {
            append(c, at);
        }
        return at + 1;
    }

    private void append(char c, int at) {
        thousands.endNumber();
        text.append(c, at);
    }

    /** Where the bracket that closes here was opened, if it holds but a word or two, as in 场（次） and 村（社区）; else -1. */
    private int startOfAddition() {
        boolean numeralsOnly = true;
        int last = text.length() - 1;
        for (int i = last; i > 0 && i >= last - LONGEST_ADDITION; i--) {
            char c = text.charAt(i);
            if (c == '（') {
                return i < last && !numeralsOnly && Glyphs.isHan(text.charAt(i - 1)) ? i : -1;
            }
            if (!Glyphs.isHan(c) && c != '%') {
                return -1;
            }
            numeralsOnly &= Glyphs.isNumeral(c);
        }
        return -1;
    }
}
