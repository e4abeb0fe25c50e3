package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Quantity;
import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.segment.Sentence;
import cn.fazhi.extraction.text.CharSet;
import cn.fazhi.extraction.text.NormalText;

import java.util.ArrayList;
import java.util.List;

/** Tells the quantities of a clause apart: where the words of each begin and end. */
final class PhraseReader {
    private static final String AMONG = "中有";
    private static final PhraseWords.Gap NO_GAP = new PhraseWords.Gap(0, 0);
    private static final char IN = '中';
    private static final CharSet PEOPLE = CharSet.of("员人名部者");
    /** What goes on behind 中 in a noun: 12名中层干部, 3所中小学. */
    private static final CharSet NOT_WITHIN = CharSet.of("心小学层央国医型青共队年等介转巴班");

    private static final CharSet NOT_AMONG = CharSet.of("心队学层央");

    private final String text;
    private final Words words;
    private final PhraseWords own;
    private final SharedVerb shared;
    private final ChangedClause changes;
    private final FormerNumber former;
    private final CountInBrackets brackets;
    private final YearByYear years;

    PhraseReader(NormalText normal, Words words, BindingTools tools) {
        this.text = normal.text();
        this.words = words;
        this.own = new PhraseWords(text, words, tools);
        this.shared = new SharedVerb(text);
        this.changes = new ChangedClause(text, words, tools);
        this.former = new FormerNumber(text, words, tools.vocabulary());
        this.brackets = new CountInBrackets(normal, words, tools);
        this.years = new YearByYear(normal, words, tools);
    }

    List<Phrase> read(Sentence sentence, Clause clause, List<Quantity> quantities) {
        List<SharedVerb.Item> items = shared.items(sentence, clause, quantities);
        return items.isEmpty() ? inTurn(sentence, clause, quantities) : distributed(clause, quantities, items);
    }

    private List<Phrase> distributed(Clause clause, List<Quantity> quantities, List<SharedVerb.Item> items) {
        List<Phrase> phrases = new ArrayList<>(quantities.size());
        for (int i = 0; i < items.size(); i++) {
            Quantity quantity = quantities.get(i);
            phrases.add(own.read(
                    clause,
                    quantity,
                    items.get(i).start(),
                    quantity.end(),
                    new PhraseWords.Gap(items.get(i).end(), items.get(i).tail()),
                    new PhraseWords.Gap(quantities.getFirst().start(), quantity.start())));
        }
        return phrases;
    }

    private List<Phrase> inTurn(Sentence sentence, Clause clause, List<Quantity> quantities) {
        List<Phrase> phrases = new ArrayList<>(quantities.size());
        if (quantities.isEmpty()) {
            return phrases;
        }
        Opening opening = opening(sentence, clause, quantities);
        int start = opening.start();
        PhraseWords.Gap gap = opening.gap();
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            boolean isLast = i + 1 == quantities.size();
            int limit = isLast ? clause.end() : quantities.get(i + 1).start();
            int separator = isLast ? limit : firstSeparator(quantity.end(), limit);
            int end = isLast || separator < limit ? separator : adjacentNounEnd(quantity.end(), limit);
            phrases.add(own.read(clause, quantity, start, end, gap, NO_GAP));
            if (former.isFormer(quantity, limit)) {
                gap = new PhraseWords.Gap(former.opening(quantity), quantity.end());
                continue;
            }
            gap = NO_GAP;
            start = separator < limit ? separator : quantity.end();
            start = afterAmong(start, limit);
        }
        return phrases;
    }

    /** Where the words of the first quantity begin; what lies in the gap is not its own. */
    private record Opening(int start, PhraseWords.Gap gap) {
        Opening(int start) {
            this(start, NO_GAP);
        }
    }

    private Opening opening(Sentence sentence, Clause clause, List<Quantity> quantities) {
        Quantity first = quantities.getFirst();
        int change = changes.before(sentence, clause, first);
        if (change >= 0) {
            int earlier = sentence.clauses().get(clause.index() - 1).start();
            return new Opening(earlier, new PhraseWords.Gap(change, clause.start()));
        }
        YearByYear.Named other = years.before(sentence, clause, quantities);
        if (other != null) {
            return new Opening(other.start(), new PhraseWords.Gap(other.end(), clause.start()));
        }
        int noun = brackets.nounBefore(sentence, clause, quantities);
        if (noun >= 0) {
            return new Opening(noun);
        }
        Clause named = brackets.closedBefore(sentence, clause, first);
        return named == null
                ? new Opening(afterAmong(clause.start(), first.start()))
                : new Opening(named.start(), new PhraseWords.Gap(named.end(), clause.start()));
    }

    /** 11名持证人员中有6名, 12名持证人员中专职的4名: the six are not the eleven. */
    private int afterAmong(int start, int limit) {
        int among = text.indexOf(AMONG, start, limit);
        if (among >= 0) {
            return among + 1;
        }
        for (int i = start + 1; i + 1 < limit; i++) {
            boolean in = text.charAt(i) == IN && PEOPLE.has(text.charAt(i - 1));
            if (in && (text.charAt(i - 1) == '员' || !NOT_AMONG.has(text.charAt(i + 1)))) {
                return i + 1;
            }
        }
        return start;
    }

    private int firstSeparator(int start, int limit) {
        for (int i = start; i < limit; i++) {
            if (PhraseWords.separates(text, i)) {
                return i;
            }
        }
        return limit;
    }

    /** Of 62件中已办结60件 the 62 are not the ones settled. */
    private int adjacentNounEnd(int start, int limit) {
        if (start + 1 < limit && text.charAt(start) == IN && !NOT_WITHIN.has(text.charAt(start + 1))) {
            return start;
        }
        int word = words.firstFrom(start);
        boolean adjacent = word < words.count()
                && words.start(word) <= start + PhraseWords.LONGEST_GAP
                && words.end(word) <= limit;
        return adjacent ? words.end(word) : start;
    }
}
