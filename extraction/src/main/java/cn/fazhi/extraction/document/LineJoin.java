package cn.fazhi.extraction.document;

/** Puts text together again that a line break parted. */
final class LineJoin {
    private LineJoin() {}

    /** Appends a line; Chinese and numbers go on without a blank, words of letters with one. */
    static void append(StringBuilder text, String line) {
        if (!text.isEmpty()
                && !line.isEmpty()
                && isLetter(text.charAt(text.length() - 1))
                && isLetter(line.charAt(0))) {
            text.append(' ');
        }
        text.append(line);
    }

    private static boolean isLetter(char c) {
        return c < 0x80 && Character.isLetter(c);
    }
}
