package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.text.CharSet;
import cn.fazhi.extraction.text.Glyphs;
import cn.fazhi.extraction.vocabulary.ConceptSet;

/** Whether a number is of a part of the year alone: 上半年16场, 5月民法典宣传月12场. */
final class Spell {
    private static final int LONGEST_LOOK_BACK = 40;
    private static final char MONTH = '月';
    /** 截至11月底 and 1至11月 tell how far the year was counted. */
    private static final CharSet UNTIL_NOW = CharSet.of("底末份止");

    private static final CharSet FROM = CharSet.of("至到-—~～－");

    private final String text;
    private final ConceptSet spell;

    Spell(String text, ConceptSet spell) {
        this.text = text;
        this.spell = spell;
    }

    /** Whether the words before the phrase's number name a half, a quarter, a month or a week of the year. */
    boolean isOf(Phrase phrase) {
        int number = phrase.quantity().start();
        return phrase.before().meets(spell) || namesMonth(Math.max(phrase.start(), number - LONGEST_LOOK_BACK), number);
    }

    private boolean namesMonth(int start, int end) {
        for (int i = start + 1; i + 1 < end; i++) {
            if (text.charAt(i) == MONTH && Glyphs.isDigit(text.charAt(i - 1)) && !UNTIL_NOW.has(text.charAt(i + 1))) {
                return !isSpan(i - 1, start);
            }
        }
        return false;
    }

    private boolean isSpan(int lastDigit, int start) {
        int at = lastDigit;
        while (at > start && Glyphs.isDigit(text.charAt(at))) {
            at--;
        }
        return FROM.has(text.charAt(at));
    }
}
