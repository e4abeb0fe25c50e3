package cn.fazhi.extraction.bind;

import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.segment.Sentence;
import cn.fazhi.extraction.text.NormalText;
import cn.fazhi.extraction.vocabulary.ConceptSet;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * Whether a number is the township's own result of the year: no plan, no duty, no frequency, no change, nobody else's,
 * not of another year.
 */
final class Scope {
    private static final int LONGEST_FREQUENCY = 14;
    private static final int LONGEST_LOOK_BACK = 60;
    private static final List<String> FOLLOWING = List.of("按照", "根据", "依据", "依照", "对照", "遵照", "围绕", "严格按照", "认真按照");

    private final NormalText normal;
    private final String text;
    private final Words words;
    private final Moment moment;
    private final Ownership ownership;
    private final FormerNumber former;
    private final ConceptSet change;
    private final ConceptSet plan;
    private final ConceptSet done;
    private final ConceptSet frequency;
    private final ConceptSet total;
    private final ConceptSet none;
    private final ConceptSet duty;
    private final ConceptSet lastYear;
    private final ConceptSet damaged;
    private final ConceptSet added;

    Scope(NormalText normal, Words words, Vocabulary vocabulary, @Nullable Integer year) {
        this.normal = normal;
        this.text = normal.text();
        this.words = words;
        this.moment = new Moment(text, words, vocabulary, year);
        this.ownership = new Ownership(text, words, vocabulary);
        this.former = new FormerNumber(text, words, vocabulary);
        this.change = vocabulary.conceptsOf("CHANGE");
        this.done = vocabulary.conceptsOf("DONE_NOW");
        this.plan = vocabulary.conceptsOf("PLANNED");
        this.frequency = vocabulary.conceptsOf("EVERY");
        this.total = vocabulary.conceptsOf("TOTAL");
        this.none = vocabulary.conceptsOf("NONE");
        this.duty = vocabulary.conceptsOf("OBLIGED");
        this.lastYear = vocabulary.conceptsOf("LAST_YEAR");
        this.damaged = vocabulary.conceptsOf("DAMAGED", "INCLUDED");
        this.added = vocabulary.conceptsOf("ADDED");
    }

    /** Goes on to the next sentence. */
    void open(Sentence sentence, boolean startsParagraph) {
        moment.open(sentence, startsParagraph);
    }

    /** Whether the phrase's number is in scope. */
    boolean takes(Phrase phrase, Sentence sentence) {
        ConceptSet before = phrase.before();
        return !before.meets(change)
                && !isFrequency(phrase)
                && !isDuty(phrase, sentence)
                && !former.isOutdated(phrase.quantity())
                && !isTooFew(phrase)
                && !meets(damaged, phrase.quantity().end(), phrase.clause().end())
                && !(phrase.own().meets(none) && phrase.quantity().value().equals(BigDecimal.ONE))
                && !phrase.next().meets(duty)
                && !before.meets(lastYear)
                && isOurs(sentence, phrase.clause(), phrase.quantity().start());
    }

    /** Whether the phrase's number was counted over years: of what is there now no matter, unless it says what came to it. */
    boolean takesSpan(Phrase phrase, Sentence sentence, boolean isStock) {
        return (isStock && !phrase.before().meets(added))
                || !moment.isSpan(sentence, phrase.quantity().start());
    }

    /** Whether the phrase's number, which stands in a plan, is promised: neither a change nor a frequency. */
    boolean takesPromise(Phrase phrase) {
        return !phrase.before().meets(change) && !isFrequency(phrase);
    }

    /** Whether what a clause says up to a character is in scope. */
    boolean takes(Sentence sentence, Clause clause, int until) {
        return !meets(lastYear, clause.start(), until)
                && !isPlanned(sentence, until)
                && !moment.isOther(sentence, clause, until)
                && !ownership.isOthers(sentence, clause);
    }

    private boolean isOurs(Sentence sentence, Clause clause, int until) {
        return !isPlanned(sentence, until)
                && !moment.isOther(sentence, clause, until)
                && !ownership.isOthers(sentence, clause);
    }

    /** Of the words of planning and of doing the last one before a number counts: 原计划20场，实际26场. */
    private boolean isPlanned(Sentence sentence, int until) {
        int last = words.firstFrom(until);
        int first = Math.max(words.firstFrom(sentence.start()), last - LONGEST_LOOK_BACK);
        for (int word = last - 1; word >= first; word--) {
            if (words.meaning(word).meets(done)) {
                return false;
            }
            if (words.meaning(word).meets(plan)
                    && !isFollowed(sentence, words.start(word))
                    && !Aside.isClosed(text, words.end(word), until)) {
                return true;
            }
        }
        return false;
    }

    /** 按照文件要求 opens what was done as asked. */
    private boolean isFollowed(Sentence sentence, int at) {
        for (Clause clause : sentence.clauses()) {
            if (clause.start() <= at && at < clause.end()) {
                return FOLLOWING.stream().anyMatch(word -> text.startsWith(word, clause.start()));
            }
        }
        return false;
    }

    /** 不足3次 tells of somebody who did little. */
    private boolean isTooFew(Phrase phrase) {
        int start = phrase.quantity().start();
        return text.startsWith("不足", start - 2) || text.startsWith("不到", start - 2);
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

    private boolean meets(ConceptSet wanted, int start, int until) {
        int last = words.firstFrom(until);
        int first = Math.max(words.firstFrom(start), last - LONGEST_LOOK_BACK);
        for (int word = first; word < last; word++) {
            if (words.meaning(word).meets(wanted)) {
                return true;
            }
        }
        return false;
    }
}
