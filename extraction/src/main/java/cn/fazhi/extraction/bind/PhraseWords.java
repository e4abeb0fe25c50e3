package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Quantity;
import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.text.CharSet;
import cn.fazhi.extraction.text.Glyphs;
import cn.fazhi.extraction.vocabulary.ConceptSet;

/** Reads the words that are a quantity's own, once it is known where they begin and end. */
final class PhraseWords {
    /** What stands between the members of an enumeration. */
    private static final CharSet SEPARATORS = CharSet.of("、和及与并暨");
    /** How far behind a number its noun may begin: 3个(突出)问题. */
    static final int LONGEST_GAP = 4;

    private static final int MOST_UNKNOWN = 2;
    private static final ConceptSet NO_WORD = new ConceptSet();

    private final String text;
    private final Words words;
    private final ConceptSet filler;
    private final ConceptSet adjective;
    private final ConceptSet part;

    PhraseWords(String text, Words words, BindingTools tools) {
        this.text = text;
        this.words = words;
        this.filler = tools.filler();
        this.adjective = tools.adjective();
        this.part = tools.part();
    }

    /** Whether the character joins members of an enumeration: 及 of 及时 and 与 of 参与 do not. */
    static boolean separates(String text, int at) {
        if (!SEPARATORS.has(text.charAt(at))) {
            return false;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char behind = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '及' -> behind != '时' && behind != '格' && before != '涉' && before != '普';
            case '与' -> before != '参';
            case '和' -> behind != '解' && behind != '谐' && before != '调';
            default -> true;
        };
    }

    /**
     * Words that belong to other numbers.
     *
     * @param start the first character
     * @param end the index after the last one
     */
    record Gap(int start, int end) {
        boolean has(int at) {
            return at >= start && at < end;
        }
    }

    /** Reads the words from {@code start} to {@code end}, without those of the gaps. */
    Phrase read(Clause clause, Quantity quantity, int start, int end, Gap gap, Gap second) {
        ConceptSet before = new ConceptSet();
        ConceptSet own = new ConceptSet();
        ConceptSet last = NO_WORD;
        ConceptSet next = NO_WORD;
        int word = words.firstFrom(start);
        for (; word < words.count() && words.start(word) < quantity.start(); word++) {
            if (gap.has(words.start(word)) || second.has(words.start(word))) {
                continue;
            }
            before.addAll(words.meaning(word));
            last = isNoun(word, quantity.start()) ? words.meaning(word) : last;
        }
        own.addAll(before);
        boolean first = true;
        for (; word < words.count() && words.end(word) <= end; word++) {
            own.addAll(words.meaning(word));
            if (words.start(word) < quantity.end()) {
                continue;
            }
            if (first && words.start(word) <= quantity.end() + LONGEST_GAP) {
                next = words.meaning(word);
            }
            first &= words.meaning(word).meets(adjective);
        }
        int unknown = unknown(start, quantity.start());
        return new Phrase(
                quantity,
                clause,
                start,
                end,
                before,
                own,
                last,
                hasNoNoun(start, quantity, end) && unknown + unknown(quantity.end(), end) <= MOST_UNKNOWN,
                unknown,
                next);
    }

    /** Nothing but 全年共开展 and the like stands before the number, and nothing after it. */
    private boolean hasNoNoun(int start, Quantity quantity, int end) {
        int word = words.firstFrom(start);
        for (; word < words.count() && words.end(word) <= end; word++) {
            boolean inNumber = words.start(word) >= quantity.start() && words.end(word) <= quantity.end();
            if (!inNumber && !words.isInner(word) && !words.meaning(word).meets(filler)) {
                return false;
            }
        }
        return true;
    }

    /** How many Chinese characters belong to no word. */
    private int unknown(int start, int end) {
        int unknown = 0;
        int word = words.firstFrom(start);
        int covered = start;
        for (int i = start; i < end; i++) {
            while (word < words.count() && words.start(word) <= i) {
                covered = Math.max(covered, words.end(word++));
            }
            unknown += i >= covered && Glyphs.isHan(text.charAt(i)) && !SEPARATORS.has(text.charAt(i)) ? 1 : 0;
        }
        return unknown;
    }

    /** A whole word before the number that is not just 活动, 全年 or the like. */
    private boolean isNoun(int word, int number) {
        return words.end(word) <= number
                && !words.isInner(word)
                && !words.meaning(word).meets(filler)
                && !words.meaning(word).meets(part);
    }
}
