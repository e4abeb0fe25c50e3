package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.segment.Sentence;
import cn.fazhi.extraction.text.Glyphs;

/** What another year is named for: one number to compare with, or what follows. */
final class ComparedNumber {
    private static final String IS = "是为仅只";
    private static final String AGAIN = "同期";
    /** Keeps the work linear in a text without commas. */
    private static final int LONGEST_LOOK = 200;

    private final String text;

    ComparedNumber(String text) {
        this.text = text;
    }

    /**
     * Whether a year inside a sentence gave but a number to compare with, which is over. 受理67件，2022年是91件，办结65件; not
     * 2022年是换届之年，受理91件.
     *
     * @param start where the year begins
     * @param end the index after it
     * @param until where the passage asked about begins
     */
    boolean isOver(Sentence sentence, int start, int end, int until) {
        return start > sentence.start() && isNumber(end, until) && isPassed(end, until);
    }

    private boolean isNumber(int yearEnd, int until) {
        int at = text.startsWith(AGAIN, yearEnd) ? yearEnd + AGAIN.length() : yearEnd;
        at += at < until && IS.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        return at < until && Glyphs.isOfNumber(text.charAt(at));
    }

    private boolean isPassed(int from, int until) {
        int furthest = Math.min(until, from + LONGEST_LOOK);
        for (int i = from; i < furthest; i++) {
            if (text.charAt(i) == '，' || text.charAt(i) == '；') {
                return true;
            }
        }
        return false;
    }
}
