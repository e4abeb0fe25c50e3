package cn.fazhi.extraction.text;

import cn.fazhi.contracts.figure.Evidence;

import java.util.BitSet;

/**
 * A text in normal form: paragraphs divided by {@link #BREAK}, no blanks, half-width digits and letters, full-width
 * punctuation, no quotation marks. Every character knows where it came from.
 */
public final class NormalText {
    /** Ends a paragraph. */
    public static final char BREAK = '\u2029';

    private final String source;
    private final String text;
    private final Origins origins;
    private final BitSet quoted;
    private final CodePoints codePoints;

    /**
     * Puts a normal form together.
     *
     * @param source the text as it was given
     * @param text the normal form
     * @param origins where in the source every character of the normal form came from
     * @param quoted which characters stood between quotation marks
     */
    NormalText(String source, String text, Origins origins, BitSet quoted) {
        this.source = source;
        this.text = text;
        this.origins = origins;
        this.quoted = quoted;
        this.codePoints = new CodePoints(source);
    }

    /** The normal form. */
    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** Whether the character stood between quotation marks. */
    public boolean isQuoted(int index) {
        return quoted.get(index);
    }

    /** The stretch of the source that characters {@code start} to {@code end} of the normal form came from. */
    public Evidence evidence(int start, int end) {
        int from = start < text.length() ? origins.of(start) : source.length();
        int to = end > start ? sourceEnd(end - 1) : from;
        return new Evidence(codePoints.before(from), codePoints.before(to), source.substring(from, to));
    }

    /** The same, with the bracket behind it that closes one within: the normal form has none around 村（社区）. */
    public Evidence passage(int start, int end) {
        Evidence evidence = evidence(start, end);
        int next = end > start ? sourceEnd(end - 1) : source.length();
        boolean closes = next < source.length() && (source.charAt(next) == '）' || source.charAt(next) == ')');
        return closes && isOpen(evidence.text())
                ? new Evidence(evidence.start(), evidence.end() + 1, evidence.text() + source.charAt(next))
                : evidence;
    }

    private static boolean isOpen(String passage) {
        return Math.max(passage.lastIndexOf('（'), passage.lastIndexOf('('))
                > Math.max(passage.lastIndexOf('）'), passage.lastIndexOf(')'));
    }

    private int sourceEnd(int index) {
        int at = origins.of(index);
        return at + Character.charCount(source.codePointAt(at));
    }
}
