package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.segment.Heading;
import cn.fazhi.extraction.segment.Sentence;
import cn.fazhi.extraction.text.Enumerator;
import cn.fazhi.extraction.vocabulary.ConceptSet;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Whose result a clause tells: the township's or that of another body, whose doing goes on over the next clauses. */
final class Ownership {
    private static final int LONGEST_CARRY = 5;
    /** Keeps the work linear in a text without commas. */
    private static final int LONGEST_CLAUSE = 200;

    private final String text;
    private final Mentions mentions;
    private final ForeignActor others;
    private final ConceptSet resumes;
    /** What the clauses of the sentence tell, looked up once however many numbers and clauses ask. */
    private final List<@Nullable Told> told = new ArrayList<>();

    /** Where the sentence begins that they are of. */
    private int asked = -1;

    Ownership(String text, Words words, Vocabulary vocabulary) {
        this.text = text;
        this.mentions = new Mentions(words);
        this.others = new ForeignActor(text, words, vocabulary);
        this.resumes = vocabulary.conceptsOf("OURS", "HANDED", "FOUND");
    }

    /** Whose doing a clause tells by itself. */
    private enum Told {
        OTHERS,
        OURS,
        NOBODYS
    }

    /** Whether the clause, or the one whose subject it goes on with, tells what another body did. */
    boolean isOthers(Sentence sentence, Clause clause) {
        if (asked != sentence.start()) {
            asked = sentence.start();
            told.clear();
        }
        for (int i = clause.index(); i >= Math.max(0, clause.index() - LONGEST_CARRY); i--) {
            if (Aside.isClosed(text, sentence.clauses().get(i), clause)) {
                continue;
            }
            Told own = told(sentence, i);
            if (own != Told.NOBODYS) {
                return own == Told.OTHERS;
            }
        }
        return isUnderOthers(sentence);
    }

    private Told told(Sentence sentence, int index) {
        while (told.size() <= index) {
            told.add(null);
        }
        Told known = told.get(index);
        if (known == null) {
            known = tell(sentence.clauses().get(index));
            told.set(index, known);
        }
        return known;
    }

    private Told tell(Clause clause) {
        if (others.acts(clause)) {
            return Told.OTHERS;
        }
        int furthest = Math.min(clause.end(), clause.start() + LONGEST_CLAUSE);
        boolean resumed = clause.opensAfterSemicolon(text) || mentions.has(resumes, clause.start(), furthest);
        return resumed ? Told.OURS : Told.NOBODYS;
    }

    /** （五）县级部门在我镇工作情况 heads what others did. */
    private boolean isUnderOthers(Sentence sentence) {
        Heading heading = sentence.heading();
        if (heading == null || sentence.ownHeading() != null) {
            return false;
        }
        int start = Enumerator.rank(text, heading.start()) == Enumerator.NONE
                ? heading.start()
                : Enumerator.end(text, heading.start());
        return others.isSubject(start, heading.end());
    }
}
