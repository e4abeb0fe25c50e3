package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Quantity;
import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.vocabulary.ConceptSet;
import cn.fazhi.extraction.vocabulary.Vocabulary;

/** Sayings in which 一起 or 一案 counts nothing. */
final class Sayings {
    private static final int LONGEST = 6;
    private static final String MARKS = "、，";
    private static final String ENDS = "片方批域面村线行类家";

    private final String text;
    private final Words words;
    private final Mentions mentions;
    private final ConceptSet atOnce;

    Sayings(String text, Words words, Vocabulary vocabulary) {
        this.text = text;
        this.words = words;
        this.mentions = new Mentions(words);
        this.atOnce = vocabulary.conceptsOf("AT_ONCE");
    }

    /** Whether the quantity is a piece of one. */
    boolean has(Quantity quantity) {
        return text.charAt(quantity.start()) == '一' && (isOneForMany(quantity) || isAtOnce(quantity));
    }

    /** 处罚一案、教育一片; 化解一起、稳定一方 */
    private boolean isOneForMany(Quantity quantity) {
        int end = quantity.end();
        if (end >= text.length() || MARKS.indexOf(text.charAt(end)) < 0) {
            return false;
        }
        int furthest = Math.min(text.length() - 1, end + LONGEST);
        for (int i = end + 1; i < furthest; i++) {
            if (text.charAt(i) == '一' && ENDS.indexOf(text.charAt(i + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** 发现一起、纠正一起: each was dealt with when it was found. */
    private boolean isAtOnce(Quantity quantity) {
        int start = quantity.start();
        String one = text.substring(start, quantity.end());
        int last = words.firstFrom(start) - 1;
        boolean follows = last >= 0
                && words.end(last) == start
                && isAtOnce(words.start(last))
                && text.startsWith(one, words.start(last) - 1 - one.length());
        return follows
                || (isAtOnce(quantity.end() + 1)
                        && text.startsWith(one, words.end(words.firstFrom(quantity.end() + 1))));
    }

    /** Whether a word of dealing with things stands there behind a mark. */
    private boolean isAtOnce(int at) {
        return at > 0
                && at < text.length()
                && MARKS.indexOf(text.charAt(at - 1)) >= 0
                && mentions.opensWith(atOnce, at);
    }
}
