package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.recognise.Years;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.segment.Heading;
import cn.fazhi.extraction.segment.Sentence;
import cn.fazhi.extraction.text.Glyphs;
import cn.fazhi.extraction.text.PhraseSet;
import cn.fazhi.extraction.vocabulary.ConceptSet;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;

/** Whether a passage tells of another year than the one reported on. */
final class Moment {
    private static final int LONGEST_LOOK_BACK = 200;
    private static final int LONGEST_LOOK_AHEAD = 30;
    private static final int NOTHING = 0;
    private static final int REPORTED = 1;
    private static final int ANOTHER = 2;
    private static final int LONGEST_DAY = 6;
    private static final String DAY = "月日";
    private static final String COMPARED = "较比同与";
    /** What makes a year say when a thing came to be: 2023年以前印发的. */
    private static final PhraseSet OF_A_THING =
            PhraseSet.of("以前", "之前", "前", "底前", "以后", "以来", "印发", "制定", "出台", "发布", "修订", "修正", "版", "遗留", "结转");

    private final String text;
    private final Words words;
    private final Mentions mentions;
    private final @Nullable Integer year;
    private final ConceptSet lastYear;
    private final ConceptSet thisYear;
    private final ConceptSet span;
    private final ConceptSet put;
    private final ComparedNumber compared;
    private final LastYearClauses clauses;
    private boolean leads;
    private boolean carried;
    private boolean turned;

    Moment(String text, Words words, Vocabulary vocabulary, @Nullable Integer year) {
        this.text = text;
        this.words = words;
        this.mentions = new Mentions(words);
        this.year = year;
        this.compared = new ComparedNumber(text);
        this.clauses = new LastYearClauses(text, words, vocabulary);
        this.lastYear = vocabulary.conceptsOf("LAST_YEAR");
        this.put = vocabulary.conceptsOf("RECTIFY", "FOUND", "ISSUE");
        this.span = vocabulary.conceptsOf("YEARS");
        this.thisYear = vocabulary.conceptsOf("THIS_YEAR");
    }

    /** Whether what stands before {@code until} in the sentence is of another year. */
    boolean isOther(Sentence sentence, Clause clause, int until) {
        int named = named(sentence, until);
        return named == ANOTHER
                || (named == NOTHING && (isCarried(sentence, until) || isUnderOtherTime(sentence)))
                || clauses.openWithLastYear(sentence, clause);
    }

    /** 去年同期19场，今年上半年16场: what the sentence opens with holds until it comes to this year. */
    private boolean isCarried(Sentence sentence, int until) {
        return carried && !mentions.has(thisYear, Math.max(sentence.start(), until - LONGEST_LOOK_BACK), until);
    }

    /** 五年来, 赋权以来: the last word of time before a character names a span of years. */
    boolean isSpan(Sentence sentence, int until) {
        int first = words.firstFrom(Math.max(sentence.start(), until - LONGEST_LOOK_BACK));
        for (int word = words.firstFrom(until) - 1; word >= first; word--) {
            if (words.meaning(word).meets(thisYear)) {
                return false;
            }
            if (words.meaning(word).meets(span) && !Aside.isClosed(text, words.end(word), until)) {
                return true;
            }
        }
        return false;
    }

    private int reported() {
        return year == null ? NOTHING : year;
    }

    /** The last year named before the number in its sentence is another one. */
    private int named(Sentence sentence, int until) {
        int from = Math.max(sentence.start(), until - LONGEST_LOOK_BACK);
        for (int i = until - 1; i >= from; i--) {
            int named = text.charAt(i) == '年' && i >= 4 ? Years.at(text, i - 4) : 0;
            if (named > 0
                    && !isCompared(i - 4)
                    && !isOfAThing(i + 1)
                    && !Aside.isClosed(text, i, until)
                    && !(named != reported() && compared.isOver(sentence, i - 4, i + 1, until))) {
                return year != null && named != year ? ANOTHER : REPORTED;
            }
        }
        return NOTHING;
    }

    private boolean isCompared(int start) {
        return start > 0 && COMPARED.indexOf(text.charAt(start - 1)) >= 0;
    }

    private boolean isOfAThing(int yearEnd) {
        return OF_A_THING.startsAt(text, afterDay(yearEnd), text.length());
    }

    /** 2023年12月31日前 */
    private int afterDay(int yearEnd) {
        int at = yearEnd;
        while (at < text.length()
                && at < yearEnd + LONGEST_DAY
                && (Glyphs.isDigit(text.charAt(at)) || DAY.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /**
     * Notes what a sentence opens with: 去年 and the year before hold until a sentence opens with another time. Where the
     * paragraph told of the year first, they compare with it and hold for their own sentence: 调解38起。上年为55起。巡逻180次。
     */
    void open(Sentence sentence, boolean startsParagraph) {
        boolean goesOn = !startsParagraph && leads && carried && !turned;
        leads = startsParagraph || goesOn;
        carried = goesOn;
        int start = sentence.start();
        int named = start + 4 < text.length() ? Years.at(text, start) : 0;
        if (named > 0) {
            carried = year != null && named == year - 1 && !isOfAThing(start + 5);
        } else if (mentions.opensWith(lastYear, start)) {
            carried = true;
        } else if (mentions.has(thisYear, start, Math.min(sentence.end(), start + LONGEST_LOOK_AHEAD))) {
            carried = false;
        }
        turned = carried && mentions.has(thisYear, start, Math.min(sentence.end(), start + LONGEST_LOOK_BACK));
    }

    /** 上年度工作回顾 and 五年来的成效 head what is not of the year; 上年度反馈问题整改情况 does. */
    private boolean isUnderOtherTime(Sentence sentence) {
        Heading heading = sentence.heading();
        return heading != null
                && (mentions.has(lastYear, heading.start(), heading.end())
                        || mentions.has(span, heading.start(), heading.end()))
                && !mentions.has(put, heading.start(), heading.end())
                && !mentions.has(thisYear, heading.start(), heading.end());
    }
}
