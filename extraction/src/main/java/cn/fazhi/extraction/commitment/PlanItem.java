package cn.fazhi.extraction.commitment;

import cn.fazhi.extraction.text.NormalText;

/**
 * One item of the arrangements for next year or of the shortcomings, in characters of the normal form.
 *
 * @param start its first character, which may be its number
 * @param words its first character behind the number
 * @param end the index after its last one, without the mark
 */
record PlanItem(int start, int words, int end) {
    private static final String BLANKS = " \t\n\u000B\f\r";

    /** What it says, in one line, and with the quotation mark that the number before it was taken for. */
    String words(NormalText text) {
        String line = withoutBlanks(text.passage(words, end).text());
        int close = line.indexOf('”');
        int open = line.indexOf('“');
        return close >= 0 && (open < 0 || open > close) ? "“" + line : line;
    }

    private static String withoutBlanks(String passage) {
        StringBuilder line = new StringBuilder(passage.length());
        for (int i = 0; i < passage.length(); i++) {
            if (BLANKS.indexOf(passage.charAt(i)) < 0) {
                line.append(passage.charAt(i));
            }
        }
        return line.toString();
    }
}
