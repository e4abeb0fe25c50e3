package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.segment.Sentence;
import cn.fazhi.extraction.vocabulary.ConceptSet;
import cn.fazhi.extraction.vocabulary.Vocabulary;

/** How far 去年 and 上年 at the beginning of a clause hold. */
final class LastYearClauses {
    private static final int LONGEST_CARRY = 5;
    private static final int LONGEST_OPENING = 6;
    private static final int LONGEST_LOOK_AHEAD = 30;

    private final String text;
    private final Words words;
    private final Mentions mentions;
    private final ComparedNumber compared;
    private final ConceptSet lastYear;
    private final ConceptSet thisYear;

    LastYearClauses(String text, Words words, Vocabulary vocabulary) {
        this.text = text;
        this.words = words;
        this.mentions = new Mentions(words);
        this.compared = new ComparedNumber(text);
        this.lastYear = vocabulary.conceptsOf("LAST_YEAR");
        this.thisYear = vocabulary.conceptsOf("THIS_YEAR");
    }

    /**
     * 上年度我镇办理7起，罚款1.1万元: what opens a clause holds until a clause opens with this year. 立案29件，上年同期41件；罚款6万元:
     * what is only compared with holds until the semicolon.
     */
    boolean openWithLastYear(Sentence sentence, Clause clause) {
        boolean passed = false;
        for (int i = clause.index(); i >= Math.max(0, clause.index() - LONGEST_CARRY); i--) {
            Clause earlier = sentence.clauses().get(i);
            if (Aside.isClosed(text, earlier, clause)) {
                continue;
            }
            int last = words.firstFrom(Math.min(earlier.end(), earlier.start() + LONGEST_OPENING));
            for (int word = words.firstFrom(earlier.start()); word < last; word++) {
                if (words.meaning(word).meets(thisYear)) {
                    return false;
                }
                if (words.meaning(word).meets(lastYear)) {
                    return words.start(word) == earlier.start()
                            && !(passed && isComparison(earlier))
                            && !(i < clause.index() && returns(sentence, earlier, words.end(word), clause));
                }
            }
            passed |= earlier.opensAfterSemicolon(text);
        }
        return false;
    }

    /** A clause about last year that stands behind one about this year. */
    private boolean isComparison(Clause clause) {
        return clause.index() > 0 && !clause.opensAfterSemicolon(text);
    }

    /** 上年转来1件、当年新收3件，合计4件; 上年为41件，办结29件: a later clause is back in the year. */
    private boolean returns(Sentence sentence, Clause earlier, int behind, Clause clause) {
        return mentions.has(thisYear, behind, Math.min(earlier.end(), behind + LONGEST_LOOK_AHEAD))
                || compared.isOver(sentence, earlier.start(), behind, clause.start());
    }
}
