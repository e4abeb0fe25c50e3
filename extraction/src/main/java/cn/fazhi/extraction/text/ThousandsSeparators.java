package cn.fazhi.extraction.text;

/** Takes the commas out of 1,234 and 12,345,678: whether one was a separator is known where the number ends. */
final class ThousandsSeparators {
    private static final int GROUP = 3;
    private static final int LONGEST_NUMBER = 13;

    private final Draft text;
    /** Where the comma stands that may be a separator, or -1. */
    private int candidate = -1;
    /** Whether the number so far had separators. */
    private boolean grouped;

    ThousandsSeparators(Draft text) {
        this.text = text;
    }

    /** Writes a comma. */
    void comma(int at) {
        endNumber();
        int digits = 0;
        while (digits < text.length()
                && digits < LONGEST_NUMBER
                && Glyphs.isDigit(text.charAt(text.length() - 1 - digits))) {
            digits++;
        }
        candidate = digits > 0 && (grouped || digits <= GROUP) ? text.length() : -1;
        grouped = false;
        text.append('，', at);
    }

    /** Called before anything but a digit is written. */
    void endNumber() {
        grouped = candidate >= 0 && text.length() - candidate - 1 == GROUP;
        if (grouped) {
            text.remove(candidate);
        }
        candidate = -1;
    }
}
