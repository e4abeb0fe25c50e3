package cn.fazhi.extraction.bind;

import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.recognise.Years;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.segment.Sentence;
import cn.fazhi.extraction.text.NormalText;
import cn.fazhi.extraction.text.PhraseSet;
import cn.fazhi.extraction.vocabulary.ConceptSet;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * Whether a number is the township's own result of the year: no plan, no duty, no frequency, no change, nobody else's,
 * not of another year.
 */
final class Scope {
    private static final int LONGEST_LOOK_BACK = 60;
    private static final int LONGEST_DISOWNING = 8;
    private static final PhraseSet DISOWNED = PhraseSet.of(
            "不算镇", "不算乡", "不算街道", "不算我", "不算苏木", "不归我", "不归镇", "不归乡", "归县", "归市", "归区", "归旗", "由县统计", "由法院统计", "由法庭",
            "由县局统计", "不计入我", "不计入镇", "不计在我", "不计在镇", "不往我", "不列入我", "是县局的", "是派出所的", "那是县局", "那是派出所", "与行政决策无", "与决策无",
            "与法治无", "与法治建设无", "与普法无", "与执法无", "与行政执法无");
    private static final String COMPARES = "比较";
    private static final String CHANGES = "多少增减升降了";

    private final String text;
    private final Mentions mentions;
    private final Moment moment;
    private final Ownership ownership;
    private final FormerNumber former;
    private final Plans plans;
    private final Frequency frequency;
    private final ConceptSet change;
    private final ConceptSet none;
    private final ConceptSet duty;
    private final ConceptSet lastYear;
    private final ConceptSet undone;
    private final ConceptSet lacks;
    private final ConceptSet added;
    private final ConceptSet countyTowns;

    Scope(NormalText normal, Words words, Vocabulary vocabulary, @Nullable Integer year) {
        this.text = normal.text();
        this.mentions = new Mentions(words);
        this.moment = new Moment(text, words, vocabulary, year);
        this.ownership = new Ownership(text, words, vocabulary);
        this.former = new FormerNumber(text, words, vocabulary);
        this.plans = new Plans(text, words, vocabulary);
        this.frequency = new Frequency(normal, words, vocabulary);
        this.change = vocabulary.conceptsOf("CHANGE");
        this.none = vocabulary.conceptsOf("NONE");
        this.duty = vocabulary.conceptsOf("OBLIGED");
        this.lastYear = vocabulary.conceptsOf("LAST_YEAR");
        this.undone = vocabulary.conceptsOf("DAMAGED", "UNDERWAY");
        this.lacks = vocabulary.conceptsOf("LACKS");
        this.added = vocabulary.conceptsOf("ADDED");
        this.countyTowns = vocabulary.conceptsOf("COUNTY_TOWNS");
    }

    /** Goes on to the next sentence. */
    void open(Sentence sentence, boolean startsParagraph) {
        moment.open(sentence, startsParagraph);
    }

    /** Whether the phrase's number is in scope. */
    boolean takes(Phrase phrase, Sentence sentence) {
        ConceptSet before = phrase.before();
        return !before.meets(change)
                && !isMoreThanAYear(phrase)
                && !frequency.isIn(phrase)
                && !isDuty(phrase, sentence)
                && !isDisowned(phrase)
                && !former.isOutdated(phrase.quantity())
                && !isTooFew(phrase)
                && !mentions.hasAtLast(
                        undone, phrase.quantity().end(), phrase.clause().end(), LONGEST_LOOK_BACK)
                && !(phrase.own().meets(none) && phrase.quantity().value().equals(BigDecimal.ONE))
                && !phrase.next().meets(duty)
                && !mentions.has(lacks, phrase.quantity().end(), phrase.end())
                && !before.meets(lastYear)
                && !before.meets(countyTowns)
                && isOurs(sentence, phrase.clause(), phrase.quantity().start());
    }

    /** Whether the phrase's number was counted over years: of what is there now no matter, unless it says what came to it. */
    boolean takesSpan(Phrase phrase, Sentence sentence, boolean isStock) {
        return (isStock && !phrase.before().meets(added))
                || !moment.isSpan(sentence, phrase.quantity().start());
    }

    /** Whether the phrase's number, which stands in a plan, is promised: neither a change nor a frequency. */
    boolean takesPromise(Phrase phrase) {
        return !phrase.before().meets(change) && !frequency.isIn(phrase);
    }

    /** Whether what a clause says up to a character is in scope. */
    boolean takes(Sentence sentence, Clause clause, int until) {
        return !mentions.hasAtLast(lastYear, clause.start(), until, LONGEST_LOOK_BACK)
                && isOurs(sentence, clause, until);
    }

    private boolean isOurs(Sentence sentence, Clause clause, int until) {
        return !plans.holdAt(sentence, clause, until)
                && !moment.isOther(sentence, clause, until)
                && !ownership.isOthers(sentence, clause);
    }

    /** 不足3次 tells of somebody who did little. */
    private boolean isTooFew(Phrase phrase) {
        int start = phrase.quantity().start();
        return text.startsWith("不足", start - 2) || text.startsWith("不到", start - 2);
    }

    /** 处罚57宗、罚款214万元）不算镇上的, 五万元，归县统计. */
    private boolean isDisowned(Phrase phrase) {
        int behind = phrase.clause().end() + 1;
        return DISOWNED.startsAt(text, behind, Math.min(text.length(), behind + LONGEST_DISOWNING));
    }

    /** 比2023年多7场, 较2023年少3件. */
    private boolean isMoreThanAYear(Phrase phrase) {
        int start = phrase.clause().start();
        int number = phrase.quantity().start();
        return number > start + 1
                && COMPARES.indexOf(text.charAt(start)) >= 0
                && Years.at(text, start + 1) > 0
                && CHANGES.indexOf(text.charAt(number - 1)) >= 0;
    }

    private boolean isDuty(Phrase phrase, Sentence sentence) {
        return phrase.quantity().qualifier() == Qualifier.AT_LEAST
                && mentions.hasAtLast(duty, sentence.start(), phrase.quantity().start(), LONGEST_LOOK_BACK);
    }
}
