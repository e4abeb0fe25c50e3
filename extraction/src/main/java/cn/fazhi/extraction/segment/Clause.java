package cn.fazhi.extraction.segment;

/**
 * A stretch of a sentence between two of the marks ，；：（）.
 *
 * @param start its first character in the normal form
 * @param end the index after its last one, without the mark
 * @param bracketed whether it stands in brackets
 * @param numbered whether it has a digit or a Chinese numeral
 * @param index its place among the clauses of its sentence
 */
public record Clause(int start, int end, boolean bracketed, boolean numbered, int index) {
    private static final int LONGEST_SHOWN = 400;

    /** Where what is shown of the clause for a number in it begins: nobody reads a clause of pages. */
    public int shownFrom(int number) {
        return end - start <= LONGEST_SHOWN ? start : Math.max(start, number - LONGEST_SHOWN / 2);
    }

    /** Whether the clause begins behind a semicolon. */
    public boolean opensAfterSemicolon(String text) {
        return start > 0 && text.charAt(start - 1) == '；';
    }

    /** The index after what is shown of the clause for a number in it. */
    public int shownTo(int number) {
        return Math.min(end, shownFrom(number) + LONGEST_SHOWN);
    }
}
