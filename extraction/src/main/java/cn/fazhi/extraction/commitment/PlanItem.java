package cn.fazhi.extraction.commitment;

import cn.fazhi.extraction.text.CharSet;
import cn.fazhi.extraction.text.NormalText;

/**
 * One item of the arrangements for next year or of the shortcomings, in characters of the normal form.
 *
 * @param start its first character, which may be its number
 * @param words its first character behind the number
 * @param end the index after its last one, without the mark
 */
record PlanItem(int start, int words, int end) {
    private static final CharSet BLANKS = CharSet.of(" \t\n\u000B\f\r");

    /** What it says, in one line, and with the quotation mark that the number before it was taken for. */
    String words(NormalText text) {
        String line = withoutBlanks(text.passage(words, end).text());
        int close = line.indexOf('”');
        int open = line.indexOf('“');
        return close >= 0 && (open < 0 || open > close) ? "“" + line : line;
    }

    private static String withoutBlanks(String passage) {
        StringBuilder line = null;
        int kept = 0;
        for (int i = 0; i < passage.length(); i++) {
            if (BLANKS.has(passage.charAt(i))) {
                line = line == null ? new StringBuilder(passage.length()) : line;
                line.append(passage, kept, i);
                kept = i + 1;
            }
        }
        return line == null
                ? passage
                : line.append(passage, kept, passage.length()).toString();
    }
}
