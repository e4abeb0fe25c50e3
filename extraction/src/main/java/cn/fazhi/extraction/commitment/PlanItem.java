package cn.fazhi.extraction.commitment;

/**
 * One item of the arrangements for next year, in characters of the normal form.
 *
 * @param start its first character, which may be its number
 * @param words its first character behind the number
 * @param end the index after its last one, without the mark
 */
record PlanItem(int start, int words, int end) {}
