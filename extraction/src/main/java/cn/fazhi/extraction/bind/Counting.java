package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Quantity;
import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.text.Glyphs;
import cn.fazhi.extraction.text.NormalText;
import cn.fazhi.extraction.vocabulary.ConceptSet;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Whether a number counts something: not where it is a piece of a word, tells of one case, or counts the unknown. */
final class Counting {
    /** What may follow a number and its unit without being a noun. */
    private static final String AFTER_COUNT = "均都已并被由在经获其为以及的和与也仍则等共以至让使有未";

    private static final Set<String> COUNTERS = Set.of("个", "项", "条", "件", "名", "家", "处", "所", "座", "户");
    private static final Set<String> ANECDOTES = Set.of("起", "件", "例", "个", "宗", "桩", "份");
    private static final Set<String> PEOPLE = Set.of("人", "名", "位");
    private static final String EACH_MUST = "各要得需";
    private static final String LOOKS_AFTER = "包跑管兼";
    private static final int LONGEST_NOUN = 5;
    private static final int LONGEST_ADJECTIVE = 5;

    private final String text;
    private final Words words;
    private final Mentions mentions;
    private final List<String> unitNames;
    private final ConceptSet thing;
    private final ConceptSet total;
    private final Sayings sayings;

    Counting(String text, Words words, Vocabulary vocabulary) {
        this.text = text;
        this.words = words;
        this.mentions = new Mentions(words);
        this.unitNames = vocabulary.unitNames();
        this.thing = vocabulary.conceptsOf("THING");
        this.total = vocabulary.conceptsOf("TOTAL");
        this.sayings = new Sayings(text, words, vocabulary);
    }

    /** Of a number that is no piece of a word. */
    boolean isFigure(Quantity quantity) {
        return !countsUnknown(quantity)
                && !countsThings(quantity)
                && !isAnecdote(quantity)
                && !isRound(quantity)
                && !sayings.has(quantity);
    }

    /** 综合查一次 and 两项相加 are words. */
    boolean isPieceOfAWord(Quantity quantity) {
        int next = words.firstFrom(quantity.start());
        boolean opensWord = next < words.count()
                && words.start(next) == quantity.start()
                && words.end(next) > quantity.end()
                && (words.meaning(next).meets(total) || words.meaning(next).isEmpty());
        return opensWord || (next > 0 && words.end(next - 1) > quantity.start());
    }

    /** 一名包三个村, 五名各包两个村, 一名律师要跑三个村: what each of them has to look after. */
    private boolean isRound(Quantity quantity) {
        if (!PEOPLE.contains(unitNames.get(quantity.unit()))) {
            return false;
        }
        int furthest = quantity.value().equals(BigDecimal.ONE) ? quantity.end() + LONGEST_NOUN : quantity.end();
        for (int at = quantity.end(); at <= furthest; at++) {
            boolean must = at < text.length() && EACH_MUST.indexOf(text.charAt(at)) >= 0;
            if (looksAfter(must ? at + 1 : at)) {
                return true;
            }
            if (at >= text.length() || !Glyphs.isHan(text.charAt(at))) {
                return false;
            }
        }
        return false;
    }

    private boolean looksAfter(int at) {
        return at + 1 < text.length()
                && LOOKS_AFTER.indexOf(text.charAt(at)) >= 0
                && (Glyphs.isOfNumber(text.charAt(at + 1)) || text.charAt(at + 1) == '几');
    }

    /** 四个环节 counts a noun that the vocabulary does not know. */
    private boolean countsUnknown(Quantity quantity) {
        int next = words.firstFrom(quantity.end());
        boolean known = next < words.count()
                && words.start(next) <= quantity.end() + LONGEST_ADJECTIVE
                && text.indexOf(NormalText.BREAK, quantity.end(), words.start(next)) < 0;
        return !known && isFollowedByNoun(quantity) && COUNTERS.contains(unitNames.get(quantity.unit()));
    }

    /** 法制审核三项制度 */
    private boolean countsThings(Quantity quantity) {
        return mentions.opensWith(thing, quantity.end()) && COUNTERS.contains(unitNames.get(quantity.unit()));
    }

    /** 化解一起十年纠纷 tells of one case and counts none. */
    private boolean isAnecdote(Quantity quantity) {
        return text.charAt(quantity.start()) == '一'
                && quantity.value().equals(BigDecimal.ONE)
                && ANECDOTES.contains(unitNames.get(quantity.unit()))
                && isFollowedByNoun(quantity);
    }

    private boolean isFollowedByNoun(Quantity quantity) {
        if (quantity.end() >= text.length()) {
            return false;
        }
        char next = text.charAt(quantity.end());
        return Glyphs.isHan(next) && AFTER_COUNT.indexOf(next) < 0;
    }
}
