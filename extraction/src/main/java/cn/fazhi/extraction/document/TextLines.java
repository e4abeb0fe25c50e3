package cn.fazhi.extraction.document;

import java.util.List;

/** The text of a document as it grows, line by line, up to the limit. */
final class TextLines {
    private final StringBuilder text = new StringBuilder();
    private final Allowance allowance;

    TextLines(Allowance allowance) {
        this.allowance = allowance;
    }

    static void check(int length, Allowance allowance) {
        if (length > allowance.limits().textLength()) {
            throw new Refused(
                    DocumentProblem.DOCUMENT_TEXT_TOO_LONG, allowance.limits().textLength());
        }
    }

    void addAll(List<String> lines) {
        lines.forEach(this::add);
    }

    /** Adds a paragraph; one that holds line breaks becomes as many lines, and a blank one none. */
    void add(String paragraph) {
        allowance.checkTime();
        check(text.length() + paragraph.length(), allowance);
        paragraph
                .lines()
                .map(TextLines::tidy)
                .filter(line -> !line.isEmpty())
                .forEach(line -> text.append(line).append('\n'));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The line without the blanks around it and without characters that are never shown. */
    private static String tidy(String line) {
        StringBuilder shown = new StringBuilder(line.length());
        line.codePoints()
                .filter(c -> c == '\t' || !Character.isISOControl(c) && c != 0xFEFF && c != 0x200B && c != 0xAD)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .map(c -> c == 0xA0 ? ' ' : c)
                .forEach(shown::appendCodePoint);
        return shown.toString().strip();
    }
}
