package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Quantity;
import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.segment.Sentence;
import cn.fazhi.extraction.text.CharSet;
import cn.fazhi.extraction.text.Glyphs;
import cn.fazhi.extraction.vocabulary.ConceptSet;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Gives every quantity of a clause the words that are its own. */
final class PhraseReader {
    /** 11名持证人员中有6名: the six are not the eleven. */
    private static final String AMONG = "中有";

    private static final CharSet SEPARATORS = CharSet.of("、和及与并暨");
    /** How far behind a number its noun may begin: 3个(突出)问题. */
    private static final int LONGEST_GAP = 4;

    private static final String FROM = "由从";
    private static final String BEFORE_CHANGE = "去上年的原来先最初底";
    private static final int LONGEST_FROM = 6;
    private static final int MOST_UNKNOWN = 2;
    private static final ConceptSet NO_WORD = new ConceptSet();

    private final String text;
    private final Words words;
    private final ConceptSet filler;
    private final ConceptSet adjective;
    private final ConceptSet all;
    private final ConceptSet outcome;
    private final ConceptSet changeTo;
    private final SharedVerb shared;
    private final ChangedClause changes;

    PhraseReader(String text, Words words, BindingTools tools) {
        this.filler = tools.filler();
        this.adjective = tools.adjective();
        this.all = tools.vocabulary().conceptsOf("ALL");
        this.outcome = tools.vocabulary().conceptsOf("OUTCOME");
        this.changeTo = tools.changeTo();
        this.text = text;
        this.shared = new SharedVerb(text);
        this.changes = new ChangedClause(text, words, tools);
        this.words = words;
    }

    List<Phrase> read(Sentence sentence, Clause clause, List<Quantity> quantities) {
        List<SharedVerb.Item> items = shared.items(clause, quantities);
        return items.isEmpty() ? inTurn(sentence, clause, quantities) : distributed(clause, quantities, items);
    }

    private List<Phrase> distributed(Clause clause, List<Quantity> quantities, List<SharedVerb.Item> items) {
        List<Phrase> phrases = new ArrayList<>(quantities.size());
        int verb = shared.at(clause);
        for (int i = 0; i < items.size(); i++) {
            Quantity quantity = quantities.get(i);
            phrases.add(phrase(
                    clause,
                    quantity,
                    items.get(i).start(),
                    quantity.end(),
                    items.get(i).end(),
                    verb));
        }
        return phrases;
    }

    private List<Phrase> inTurn(Sentence sentence, Clause clause, List<Quantity> quantities) {
        List<Phrase> phrases = new ArrayList<>(quantities.size());
        int change = quantities.isEmpty() ? -1 : changes.before(sentence, clause, quantities.getFirst());
        int start = change < 0
                ? clause.start()
                : sentence.clauses().get(clause.index() - 1).start();
        int gapStart = change < 0 ? start : change;
        int gapEnd = clause.start();
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            boolean isLast = i + 1 == quantities.size();
            int limit = isLast ? clause.end() : quantities.get(i + 1).start();
            int separator = isLast ? limit : firstSeparator(quantity.end(), limit);
            int end = isLast || separator < limit ? separator : adjacentNounEnd(quantity.end(), limit);
            phrases.add(phrase(clause, quantity, start, end, gapStart, gapEnd));
            if (isChanged(quantity, limit)) {
                gapStart = fromOf(text, quantity.start());
                gapEnd = quantity.end();
                continue;
            }
            gapStart = start;
            gapEnd = start;
            start = separator < limit ? separator : quantity.end();
            int among = text.indexOf(AMONG, start, limit);
            start = among < 0 ? start : among + 1;
        }
        return phrases;
    }

    /** 由121项调整为118项: the words before the first number are the second one's too. */
    private boolean isChanged(Quantity quantity, int limit) {
        int word = words.firstFrom(quantity.end());
        return fromOf(text, quantity.start()) >= 0
                && word < words.count()
                && words.end(word) <= limit
                && words.meaning(word).meets(changeTo);
    }

    /** Where 由 or 从 stands before a number, with at most 去年的 between them; -1 where it does not. */
    static int fromOf(String text, int number) {
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

    private int firstSeparator(int start, int limit) {
        for (int i = start; i < limit; i++) {
            if (SEPARATORS.has(text.charAt(i))) {
                return i;
            }
        }
        return limit;
    }

    private int adjacentNounEnd(int start, int limit) {
        int word = words.firstFrom(start);
        boolean adjacent = word < words.count() && words.start(word) <= start + LONGEST_GAP && words.end(word) <= limit;
        return adjacent ? words.end(word) : start;
    }

    /** Nothing but 全年共开展 and the like stands before the number, and nothing after it. */
    private boolean isBare(int start, Quantity quantity, int end) {
        int word = words.firstFrom(start);
        for (; word < words.count() && words.end(word) <= end; word++) {
            boolean inNumber = words.start(word) >= quantity.start() && words.end(word) <= quantity.end();
            if (!inNumber && !words.isInner(word) && !words.meaning(word).meets(filler)) {
                return false;
            }
        }
        return unknown(start, quantity.start()) + unknown(quantity.end(), end) <= MOST_UNKNOWN;
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
                && !words.meaning(word).meets(filler);
    }

    /** 纠纷86起均已化解: the phrase without what is said of all that it counts, which does not say what it counts; or null. */
    @Nullable Phrase countOnly(Phrase phrase) {
        Quantity quantity = phrase.quantity();
        int word = words.firstFrom(quantity.end());
        boolean ofAll = word < words.count()
                && words.start(word) == quantity.end()
                && words.meaning(word).meets(all);
        return !ofAll || phrase.last().isEmpty() || !phrase.own().meets(outcome)
                ? null
                : new Phrase(
                        quantity,
                        phrase.clause(),
                        phrase.start(),
                        quantity.end(),
                        phrase.before(),
                        phrase.before(),
                        phrase.last(),
                        phrase.bare(),
                        phrase.unknown(),
                        NO_WORD);
    }

    /** Reads the words from {@code start} to {@code end}, without those of the gap, which belong to other numbers. */
    private Phrase phrase(Clause clause, Quantity quantity, int start, int end, int gapStart, int gapEnd) {
        ConceptSet before = new ConceptSet();
        ConceptSet own = new ConceptSet();
        ConceptSet last = NO_WORD;
        ConceptSet next = NO_WORD;
        int word = words.firstFrom(start);
        for (; word < words.count() && words.start(word) < quantity.start(); word++) {
            if (words.start(word) >= gapStart && words.start(word) < gapEnd) {
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
        return new Phrase(
                quantity,
                clause,
                start,
                end,
                before,
                own,
                last,
                isBare(start, quantity, end),
                unknown(start, quantity.start()),
                next);
    }
}
