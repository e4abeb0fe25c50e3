package cn.fazhi.extraction.reuse;

import java.util.Arrays;

/**
 * The prose of a text: its letters and digits one after the other, without titles, headings, names of laws (《…》) and
 * phrases that every report may say. Where something is left out, a gap keeps its neighbours apart.
 */
public final class Prose {
    /** Stands for what was left out; no passage goes across it. */
    static final char GAP = '\0';

    /** A line without a full stop that is not longer is a title. */
    private static final int LONGEST_TITLE = 40;
    /** A first sentence behind a number that is not longer is a heading. */
    private static final int LONGEST_HEADING = 28;

    private static final String NUMBERING = "（(一二三四五六七八九十0123456789第";

    private final String source;
    private final StringBuilder letters = new StringBuilder();
    private int[] origin = new int[256];
    private int size;

    private Prose(String source) {
        this.source = source;
    }

    /**
     * The prose of a text.
     *
     * @param mostCharacters how much of the text is looked at, which bounds the memory
     */
    public static Prose of(String text, int mostCharacters) {
        Prose prose = new Prose(text.substring(0, Math.min(text.length(), mostCharacters)));
        prose.readLines();
        Boilerplate.blank(prose.letters, GAP);
        prose.size = (int) prose.letters.chars().filter(c -> c != GAP).count();
        return prose;
    }

    private void readLines() {
        int start = 0;
        while (start < source.length()) {
            int end = source.indexOf('\n', start);
            end = end < 0 ? source.length() : end;
            readLine(start, end);
            start = end + 1;
        }
    }

    private void readLine(int start, int end) {
        String line = source.substring(start, end).strip();
        boolean title = line.length() <= LONGEST_TITLE && line.indexOf('。') < 0 && line.indexOf('；') < 0;
        if (!title) {
            addLetters(start + headingLength(source.substring(start, end)), end);
        }
        add(GAP, start);
    }

    private static int headingLength(String line) {
        String words = line.stripLeading();
        int stop = words.indexOf('。');
        boolean heading = stop > 0
                && stop <= LONGEST_HEADING
                && NUMBERING.indexOf(words.charAt(0)) >= 0
                && words.substring(0, stop).indexOf('，') < 0;
        return heading ? line.length() - words.length() + stop : 0;
    }

    private void addLetters(int start, int end) {
        boolean inTitle = false;
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            inTitle = c == '《' || (inTitle && c != '》');
            if (inTitle || c == '》') {
                add(GAP, i);
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                add(c, i);
            }
        }
    }

    private void add(char letter, int at) {
        if (letter == GAP && (letters.isEmpty() || letters.charAt(letters.length() - 1) == GAP)) {
            return;
        }
        if (letters.length() == origin.length) {
            origin = Arrays.copyOf(origin, origin.length * 2);
        }
        origin[letters.length()] = at;
        letters.append(letter);
    }

    String source() {
        return source;
    }

    CharSequence letters() {
        return letters;
    }

    /** How many letters there are, gaps left out. */
    int size() {
        return size;
    }

    /** Where a letter stands in the text, in UTF-16 units. */
    int origin(int letter) {
        return origin[letter];
    }
}
