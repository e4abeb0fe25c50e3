package cn.fazhi.extraction.document;

/** Blanks between Chinese characters, which Chinese does not write and layouts produce. */
final class CjkSpacing {
    private CjkSpacing() {}

    /** The text with single lines of blanks between two Chinese characters taken out. */
    static String tighten(String text) {
        StringBuilder tight = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != ' ' && c != '　' || !isBetweenCjk(text, at, tight)) {
                tight.append(c);
            }
        }
        return tight.toString();
    }

    /** Han characters, their punctuation and full-width forms. */
    static boolean isCjk(int c) {
        return c >= 0x2E80 && c < 0xA000
                || c >= 0xF900 && c < 0xFB00
                || c >= 0xFF00 && c < 0xFFF0
                || c >= 0x20000
                || c == '“'
                || c == '”'
                || c == '—'
                || c == '…';
    }

    private static boolean isBetweenCjk(String text, int at, StringBuilder before) {
        int next = at;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '　')) {
            next++;
        }
        return !before.isEmpty()
                && next < text.length()
                && isCjk(before.charAt(before.length() - 1))
                && isCjk(text.charAt(next));
    }
}
