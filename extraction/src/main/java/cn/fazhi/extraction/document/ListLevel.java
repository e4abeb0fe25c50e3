package cn.fazhi.extraction.document;

/**
 * How one level of a numbered list counts.
 *
 * @param start the first number
 * @param template the label, in which {@code %1} to {@code %9} stand for the numbers of the levels
 * @param legal whether the label shows the numbers of all levels in Arabic digits
 * @param restarts whether it begins anew below each number of a higher level
 */
record ListLevel(int start, NumberFormat format, String template, boolean legal, boolean restarts) {
    static final ListLevel NONE = new ListLevel(1, NumberFormat.NONE, "", false, true);
}
