package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.segment.Sentence;
import cn.fazhi.extraction.text.PhraseSet;
import cn.fazhi.extraction.vocabulary.ConceptSet;
import cn.fazhi.extraction.vocabulary.Vocabulary;

/** What a sentence says was planned or asked for, not done. */
final class Plans {
    private static final int LONGEST_LOOK_BACK = 60;
    private static final PhraseSet FOLLOWING = PhraseSet.of("按照", "根据", "依据", "依照", "对照", "遵照", "围绕", "严格按照", "认真按照");

    private final String text;
    private final Words words;
    private final ConceptSet plan;
    private final ConceptSet done;

    Plans(String text, Words words, Vocabulary vocabulary) {
        this.text = text;
        this.words = words;
        this.plan = vocabulary.conceptsOf("PLANNED");
        this.done = vocabulary.conceptsOf("DONE_NOW");
    }

    /** Whether a number of the clause is planned. Of the words of planning and of doing the last one before a number counts: 原计划20场，实际26场. */
    boolean holdAt(Sentence sentence, Clause clause, int until) {
        int last = words.firstFrom(until);
        int first = Math.max(words.firstFrom(sentence.start()), last - LONGEST_LOOK_BACK);
        for (int word = last - 1; word >= first; word--) {
            if (words.meaning(word).meets(done)) {
                return false;
            }
            if (words.meaning(word).meets(plan)
                    && !isFollowed(sentence, clause, words.start(word))
                    && !Aside.isClosed(text, words.end(word), until)) {
                return true;
            }
        }
        return false;
    }

    /** 按照文件要求 opens what was done as asked. */
    private boolean isFollowed(Sentence sentence, Clause clause, int at) {
        int index = clause.index();
        while (index > 0 && sentence.clauses().get(index).start() > at) {
            index--;
        }
        Clause around = sentence.clauses().get(index);
        return at < around.end() && FOLLOWING.startsAt(text, around.start(), text.length());
    }
}
