package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Quantity;
import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.segment.Sentence;

import java.util.ArrayList;
import java.util.List;

/** Tells the quantities of a clause apart: where the words of each begin and end. */
final class PhraseReader {
    /** 11名持证人员中有6名: the six are not the eleven. */
    private static final String AMONG = "中有";

    private final String text;
    private final Words words;
    private final PhraseWords own;
    private final SharedVerb shared;
    private final ChangedClause changes;
    private final FormerNumber former;

    PhraseReader(String text, Words words, BindingTools tools) {
        this.text = text;
        this.words = words;
        this.own = new PhraseWords(text, words, tools);
        this.shared = new SharedVerb(text);
        this.changes = new ChangedClause(text, words, tools);
        this.former = new FormerNumber(text, words, tools.vocabulary());
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
            phrases.add(own.read(
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
            phrases.add(own.read(clause, quantity, start, end, gapStart, gapEnd));
            if (former.isFormer(quantity, limit)) {
                gapStart = former.opening(quantity);
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

    private int firstSeparator(int start, int limit) {
        for (int i = start; i < limit; i++) {
            if (PhraseWords.SEPARATORS.has(text.charAt(i))) {
                return i;
            }
        }
        return limit;
    }

    private int adjacentNounEnd(int start, int limit) {
        int word = words.firstFrom(start);
        boolean adjacent = word < words.count()
                && words.start(word) <= start + PhraseWords.LONGEST_GAP
                && words.end(word) <= limit;
        return adjacent ? words.end(word) : start;
    }
}
