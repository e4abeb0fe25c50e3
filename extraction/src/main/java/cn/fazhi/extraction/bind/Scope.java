package cn.fazhi.extraction.bind;

import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.recognise.Years;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.segment.Sentence;
import cn.fazhi.extraction.text.Glyphs;
import cn.fazhi.extraction.text.NormalText;
import cn.fazhi.extraction.vocabulary.ConceptSet;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * Whether a number is the township's own result of the year: no plan, no duty, no frequency, no change, nobody else's,
 * not of another year.
 */
final class Scope {
    private static final int LONGEST_FREQUENCY = 14;
    private static final int SUBJECT_REACH = 8;

    private final NormalText normal;
    private final String text;
    private final Words words;
    private final @Nullable Integer year;
    private final ConceptSet change;
    private final ConceptSet plan;
    private final ConceptSet frequency;
    private final ConceptSet total;
    private final ConceptSet none;
    private final ConceptSet duty;
    private final ConceptSet lastYear;
    private final ConceptSet span;
    private final ConceptSet others;
    private final ConceptSet ours;
    private final ConceptSet filler;
    private final ConceptSet found;

    Scope(NormalText normal, Words words, Vocabulary vocabulary, @Nullable Integer year) {
        this.normal = normal;
        this.text = normal.text();
        this.words = words;
        this.year = year;
        this.change = vocabulary.conceptsOf("CHANGE");
        this.plan = vocabulary.conceptsOf("PLANNED");
        this.frequency = vocabulary.conceptsOf("EVERY");
        this.total = vocabulary.conceptsOf("TOTAL");
        this.none = vocabulary.conceptsOf("NONE");
        this.duty = vocabulary.conceptsOf("OBLIGED");
        this.lastYear = vocabulary.conceptsOf("LAST_YEAR");
        this.span = vocabulary.conceptsOf("YEARS");
        this.others = vocabulary.conceptsOf("OTHERS");
        this.ours = vocabulary.conceptsOf("OURS");
        this.filler = vocabulary.conceptsOf("FILLER", "TOTAL");
        this.found = vocabulary.conceptsOf("FOUND");
    }

    /** Whether the phrase's number is in scope. */
    boolean takes(Phrase phrase, Sentence sentence) {
        ConceptSet before = phrase.before();
        return !before.meets(change)
                && !isFrequency(phrase)
                && !isDuty(phrase, sentence)
                && !(phrase.own().meets(none) && phrase.quantity().value().equals(BigDecimal.ONE))
                && !phrase.next().meets(duty)
                && !before.meets(lastYear)
                && !isOtherYear(sentence, phrase.quantity().start())
                && isOurs(sentence, phrase.clause(), phrase.quantity().start());
    }

    /** Whether the phrase's number, which stands in a plan, is promised: neither a change nor a frequency. */
    boolean takesPromise(Phrase phrase) {
        return !phrase.before().meets(change) && !isFrequency(phrase);
    }

    /** Whether what a clause says up to a character is in scope. */
    boolean takes(Sentence sentence, Clause clause, int until) {
        return !meets(lastYear, clause.start(), until)
                && !isOtherYear(sentence, until)
                && isOurs(sentence, clause, until);
    }

    private boolean isOurs(Sentence sentence, Clause clause, int until) {
        return !isPlanned(sentence, until) && !meets(span, sentence.start(), until) && !isOthers(sentence, clause);
    }

    private boolean isFrequency(Phrase phrase) {
        if (!phrase.before().meets(frequency)) {
            return false;
        }
        int number = phrase.quantity().start();
        for (int word = words.firstFrom(number) - 1; word >= 0 && words.start(word) >= phrase.start(); word--) {
            if (words.meaning(word).meets(total)) {
                return false;
            }
            if (words.meaning(word).meets(frequency) && !normal.isQuoted(words.start(word))) {
                return number - words.end(word) <= LONGEST_FREQUENCY;
            }
        }
        return false;
    }

    private boolean isDuty(Phrase phrase, Sentence sentence) {
        return phrase.quantity().qualifier() == Qualifier.AT_LEAST
                && meets(duty, sentence.start(), phrase.quantity().start());
    }

    private boolean isPlanned(Sentence sentence, int until) {
        return meets(plan, sentence.start(), until);
    }

    private boolean meets(ConceptSet wanted, int start, int until) {
        int last = words.firstFrom(until);
        int first = Math.max(words.firstFrom(start), last - 60);
        for (int word = first; word < last; word++) {
            if (words.meaning(word).meets(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** The last year named before the number in its sentence is another one. */
    private boolean isOtherYear(Sentence sentence, int until) {
        int from = Math.max(sentence.start(), until - 200);
        for (int i = until - 1; i >= from; i--) {
            if (text.charAt(i) == '年') {
                int named = i >= 4 ? Years.at(text, i - 4) : 0;
                if (named > 0) {
                    return year != null && named != year;
                }
            }
        }
        return false;
    }

    private boolean opensWithOthers(Clause clause) {
        int covered = clause.start();
        for (int word = words.firstFrom(clause.start()); word < words.count(); word++) {
            boolean adjoins = words.start(word) <= covered || !Glyphs.isHan(text.charAt(covered));
            if (!adjoins || words.start(word) > clause.start() + SUBJECT_REACH) {
                return false;
            }
            if (!words.meaning(word).meets(filler)) {
                return words.meaning(word).meets(others);
            }
            covered = Math.max(covered, words.end(word));
        }
        return false;
    }

    /** The clause, or one before it in the sentence, begins with the county or one of its bodies. */
    private boolean isOthers(Sentence sentence, Clause clause) {
        int last = clause.index();
        for (int i = last; i >= Math.max(0, last - 3); i--) {
            Clause earlier = sentence.clauses().get(i);
            if (meets(ours, earlier.start(), earlier.end()) || meets(found, earlier.start(), earlier.end())) {
                return false;
            }
            if (opensWithOthers(earlier)) {
                return true;
            }
        }
        return false;
    }
}
