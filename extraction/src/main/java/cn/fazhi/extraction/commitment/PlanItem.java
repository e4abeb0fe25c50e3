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
    /** What it says, in the words of the stored text, in one line. */
    String words(NormalText text) {
        return text.evidence(words, end).text().replaceAll("\\s+", "");
    }
}
