package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.segment.Clause;

/** What is said in brackets holds there and not behind them: 培训42人次（上年30人次），持证率100%. */
final class Aside {
    private static final int LONGEST = 80;

    private Aside() {}

    /** Whether brackets around the character close before {@code until}. */
    static boolean isClosed(String text, int at, int until) {
        int furthest = Math.min(until, at + LONGEST);
        for (int i = at; i < furthest; i++) {
            char c = text.charAt(i);
            if (c == '（') {
                return false;
            }
            if (c == '）') {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause in brackets stands before one that is outside of them, or inside of others. */
    static boolean isClosed(String text, Clause clause, Clause later) {
        return clause.bracketed() && clause.index() < later.index() && isClosed(text, clause.start(), later.start());
    }
}
