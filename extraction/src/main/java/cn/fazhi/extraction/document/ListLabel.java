package cn.fazhi.extraction.document;

/** The number of a paragraph, put before its text. */
final class ListLabel {
    private ListLabel() {}

    /** The two together, with a blank only where the number would run into the text. */
    static String before(String label, String text) {
        if (label.isEmpty()) {
            return text;
        }
        boolean runsIn = isAscii(label.charAt(label.length() - 1)) && isAscii(text.charAt(0));
        return label + (runsIn ? " " : "") + text;
    }

    private static boolean isAscii(char c) {
        return c > ' ' && c < 0x7F;
    }
}
