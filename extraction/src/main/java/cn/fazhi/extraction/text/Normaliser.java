package cn.fazhi.extraction.text;

import java.util.BitSet;

/**
 * Takes the typography out of a text: blanks and line ends inside words and numbers, full-width digits, thousands
 * separators, quotation marks, brackets around a mere addition such as 场（次）, and what converters leave behind.
 */
public final class Normaliser {
    private static final String RUBBISH = "bookmark:";
    private static final int LONGEST_RUBBISH = 80;
    private static final int LONGEST_ADDITION = 4;
    private static final int LONGEST_CELL = 12;

    private final String source;
    private final StringBuilder text;
    private final Origins origins;
    private final BitSet quoted = new BitSet();
    private final LineJoiner lines;
    private int quoteStart = -1;
    private int droppedBracket = -1;
    private boolean grouped;

    private Normaliser(String source) {
        this.source = source;
        this.text = new StringBuilder(source.length());
        this.origins = new Origins(source.length());
        this.lines = new LineJoiner(source);
    }

    /** The normal form; of a normal form, itself. */
    public static NormalText normalise(String source) {
        Normaliser normaliser = new Normaliser(source);
        normaliser.run();
        return new NormalText(source, normaliser.text.toString(), normaliser.origins, normaliser.quoted);
    }

    private void run() {
        int at = 0;
        while (at < source.length()) {
            int plainEnd = plainEnd(at);
            if (plainEnd > at) {
                copy(at, plainEnd);
                at = plainEnd;
            } else {
                at = step(at);
            }
        }
    }

    private int plainEnd(int start) {
        int length = source.length();
        int at = start;
        while (at < length && Glyphs.isPlain(source.charAt(at))) {
            at++;
        }
        return at;
    }

    private void copy(int start, int end) {
        origins.add(text.length(), start);
        text.append(source, start, end);
        grouped = false;
    }

    private int step(int at) {
        char c = source.charAt(at);
        if (c == '\t' && endsCellOfNumber(at)) {
            append('；', at);
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
        if (isQuote(at, c)) {
            return at + 1;
        }
        return put(at, Glyphs.normal(c));
    }

    /** Behind 会前学法 次 22 stands a remark; behind 会前学法 22 the unit. */
    private boolean endsCellOfNumber(int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_CELL && !isCellEnd(source.charAt(start - 1))) {
            start--;
        }
        boolean number = start < at && Glyphs.isDigit(Glyphs.normal(source.charAt(start)));
        boolean numberNext = at + 1 < source.length() && Glyphs.isDigit(Glyphs.normal(source.charAt(at + 1)));
        boolean cell = number && start > 0 && source.charAt(start - 1) == '\t';
        return cell && (numberNext || hasCellsBefore(start - 1));
    }

    /** Whether two cells or more stand in the line before the tab. */
    private boolean hasCellsBefore(int tab) {
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

    private static boolean isCellEnd(char c) {
        return c == '\t' || Glyphs.isLineEnd(c);
    }

    private int endLine(int at) {
        int next = lines.afterBlankLines(at);
        if (lines.breaks(text, at, next)) {
            quoteStart = -1;
            append(NormalText.BREAK, at);
        }
        return next;
    }

    private int afterRubbish(int at) {
        int end = source.indexOf(']', at, Math.min(source.length(), at + LONGEST_RUBBISH));
        return end < 0 ? put(at, Glyphs.normal('[')) : end + 1;
    }

    private boolean isQuote(int at, char c) {
        if (Glyphs.opensQuote(c) || (Glyphs.isPlainQuote(c) && quoteStart < 0)) {
            quoteStart = quoteStart < 0 ? text.length() : quoteStart;
            return true;
        }
        if (Glyphs.closesQuote(c) || Glyphs.isPlainQuote(c)) {
            if (quoteStart >= 0) {
                quoted.set(quoteStart, text.length());
            }
            quoteStart = -1;
            return true;
        }
        return false;
    }

    private int put(int at, char c) {
        if (at == droppedBracket || (c == '，' && isThousandsSeparator(at))) {
            return at + 1;
        }
        if (c == '（' && startsAddition(at)) {
            return at + 1;
        }
        if (!Glyphs.isDigit(c)) {
            grouped = false;
        }
        append(c, at);
        return at + 1;
    }

    private void append(char c, int at) {
        origins.add(text.length(), at);
        text.append(c);
    }

    private boolean isThousandsSeparator(int at) {
        int digits = 0;
        while (digits < text.length() && Glyphs.isDigit(text.charAt(text.length() - 1 - digits)) && digits < 13) {
            digits++;
        }
        boolean headFits = digits > 0 && (grouped || digits <= 3);
        boolean tailFits = digitAt(at + 1) && digitAt(at + 2) && digitAt(at + 3) && !digitAt(at + 4);
        grouped = headFits && tailFits;
        return grouped;
    }

    private boolean digitAt(int index) {
        return index < source.length() && Glyphs.isDigit(Glyphs.normal(source.charAt(index)));
    }

    /** Whether the bracket at {@code at} holds but a word or two, as in 场（次） and 村（社区）. */
    private boolean startsAddition(int at) {
        if (text.isEmpty() || !Glyphs.isHan(text.charAt(text.length() - 1))) {
            return false;
        }
        boolean numeralsOnly = true;
        for (int i = at + 1; i < source.length() && i <= at + LONGEST_ADDITION + 1; i++) {
            char c = Glyphs.normal(source.charAt(i));
            if (c == '）') {
                droppedBracket = i > at + 1 && !numeralsOnly ? i : droppedBracket;
                return droppedBracket == i;
            }
            if (!Glyphs.isHan(c) && c != '%') {
                return false;
            }
            numeralsOnly &= Glyphs.isNumeral(c);
        }
        return false;
    }
}
