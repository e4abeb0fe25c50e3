package cn.fazhi.extraction.text;

import java.util.BitSet;

/** A normal form while it is being written. */
final class Draft {
    private final String source;
    private final StringBuilder text;
    private final Origins origins;
    private final BitSet quoted = new BitSet();
    private int quoteStart = -1;

    Draft(String source) {
        this.source = source;
        this.text = new StringBuilder(source.length());
        this.origins = new Origins(source.length());
    }

    /** What is written so far. */
    CharSequence text() {
        return text;
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    /** Whether what was written ends with a Chinese character. */
    boolean endsWithHan() {
        return !text.isEmpty() && Glyphs.isHan(text.charAt(text.length() - 1));
    }

    /** Writes a character that stands for the one at {@code at}. */
    void append(char c, int at) {
        origins.add(text.length(), at);
        text.append(c);
    }

    /** Writes a stretch of the source as it is. */
    void copy(int start, int end) {
        origins.add(text.length(), start);
        text.append(source, start, end);
    }

    /** Takes a character written just now out again. */
    void remove(int index) {
        origins.remove(index, text.length());
        text.deleteCharAt(index);
        for (int i = index; i <= text.length(); i++) {
            quoted.set(i, quoted.get(i + 1));
        }
        quoteStart = quoteStart > index ? quoteStart - 1 : quoteStart;
    }

    boolean isQuoting() {
        return quoteStart >= 0;
    }

    /** Begins a quotation, if none is open. */
    void openQuote() {
        quoteStart = quoteStart < 0 ? text.length() : quoteStart;
    }

    void closeQuote() {
        if (quoteStart >= 0) {
            quoted.set(quoteStart, text.length());
        }
        quoteStart = -1;
    }

    /** Gives up a quotation that nobody closed. */
    void forgetQuote() {
        quoteStart = -1;
    }

    NormalText finished() {
        return new NormalText(source, text.toString(), origins, quoted);
    }
}
