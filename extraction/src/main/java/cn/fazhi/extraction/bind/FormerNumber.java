package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Quantity;
import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.vocabulary.ConceptSet;
import cn.fazhi.extraction.vocabulary.Vocabulary;

/** 由121项调整为118项: the number before a change. */
final class FormerNumber {
    private static final String FROM = "由从";
    private static final String BEFORE_CHANGE = "去上年的原来先最初底";
    private static final int LONGEST_FROM = 6;
    private static final int LONGEST_CHANGE = 10;

    private final String text;
    private final Words words;
    private final Mentions mentions;
    private final ConceptSet changeTo;

    FormerNumber(String text, Words words, Vocabulary vocabulary) {
        this.text = text;
        this.words = words;
        this.mentions = new Mentions(words);
        this.changeTo = vocabulary.conceptsOf("CHANGE_TO");
    }

    /** Whether the change follows at once and ends before {@code limit}: the words before this number are the next one's too. */
    boolean isFormer(Quantity quantity, int limit) {
        int word = words.firstFrom(quantity.end());
        return opening(quantity) >= 0
                && word < words.count()
                && words.end(word) <= limit
                && words.meaning(word).meets(changeTo);
    }

    /** Whether a change follows closely, so that the number itself no longer holds. */
    boolean isOutdated(Quantity quantity) {
        int furthest = Math.min(text.length(), quantity.end() + LONGEST_CHANGE);
        return opening(quantity) >= 0 && mentions.has(changeTo, quantity.end(), furthest);
    }

    /** Where 由 or 从 stands before the number, with at most 去年的 between them; -1 where it does not. */
    int opening(Quantity quantity) {
        int number = quantity.start();
        for (int i = number - 1; i >= Math.max(0, number - LONGEST_FROM); i--) {
            if (FROM.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
            if (BEFORE_CHANGE.indexOf(text.charAt(i)) < 0) {
                return -1;
            }
        }
        return -1;
    }
}
