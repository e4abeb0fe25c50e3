package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Quantity;
import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.segment.Sentence;
import cn.fazhi.extraction.text.NormalText;
import cn.fazhi.extraction.vocabulary.BindingRule;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.List;

/** Reads the numbers that a clause states, and gives those in scope their codes. */
final class StatedReader {
    private static final String SUM = "sum";

    private final BindingTools tools;
    private final NormalText text;
    private final Scope scope;
    private final Counting counting;
    private final PhraseReader phrases;
    private final SaidOfAll saidOfAll;
    private final Surroundings around;
    private final BoundFigures figures;
    private final boolean promises;
    private final List<Unread> unread = new ArrayList<>();

    StatedReader(
            BindingTools tools,
            NormalText text,
            Words words,
            Scope scope,
            Surroundings around,
            BoundFigures figures,
            boolean promises) {
        Vocabulary vocabulary = tools.vocabulary();
        this.tools = tools;
        this.text = text;
        this.scope = scope;
        this.counting = new Counting(text.text(), words, vocabulary);
        this.phrases = new PhraseReader(text, words, tools);
        this.saidOfAll = new SaidOfAll(words, vocabulary);
        this.around = around;
        this.figures = figures;
        this.promises = promises;
    }

    /** What was in scope so far and no rule took. */
    List<Unread> unread() {
        return unread;
    }

    /** Binds the numbers of a clause, or notes that no rule took them. */
    void read(Place place, Clause clause) {
        List<Quantity> quantities =
                clause.numbered() ? tools.scanner().scan(text, clause.start(), clause.end()) : List.of();
        if (quantities.isEmpty()) {
            return;
        }
        quantities.removeIf(quantity -> !tools.matcher().knows(quantity.unit()) || counting.isPieceOfAWord(quantity));
        for (Phrase phrase : phrases.read(place.sentence(), clause, quantities)) {
            if (counting.isFigure(phrase.quantity()) && takes(phrase, place.sentence())) {
                String whole = figures.codeOfFamily(phrase, unitOf(phrase), place);
                if (whole != null) {
                    figures.add(whole, SUM, false, phrase, place);
                    continue;
                }
                List<BindingRule> rules = match(phrase, place);
                if (!takesSpan(rules, phrase, place.sentence())) {
                    continue;
                }
                for (BindingRule rule : rules) {
                    figures.add(rule.code(), rule.name(), rule.weak(), phrase, place);
                }
                if (rules.isEmpty() && !addsUp(phrase, place)) {
                    unread.add(unread(phrase, place));
                }
            }
        }
    }

    private List<BindingRule> match(Phrase phrase, Place place) {
        boolean isPart = figures.isPart(place, phrase.quantity().start());
        Phrase count = saidOfAll.without(phrase);
        List<BindingRule> rules = count == null
                ? List.of()
                : tools.matcher().match(new Context(count, place, around), figures.all(), isPart);
        return rules.isEmpty()
                ? tools.matcher().match(new Context(phrase, place, around), figures.all(), isPart)
                : rules;
    }

    /** A total without a noun that the numbers before it add up to is theirs. */
    private boolean addsUp(Phrase phrase, Place place) {
        String code = figures.codeOfSum(phrase, unitOf(phrase), place);
        if (code != null) {
            figures.add(code, SUM, false, phrase, place);
        }
        return code != null;
    }

    private String unitOf(Phrase phrase) {
        return tools.vocabulary().unitNames().get(phrase.quantity().unit());
    }

    private boolean takes(Phrase phrase, Sentence sentence) {
        return promises ? scope.takesPromise(phrase) : scope.takes(phrase, sentence);
    }

    private boolean takesSpan(List<BindingRule> rules, Phrase phrase, Sentence sentence) {
        boolean isStock =
                !rules.isEmpty() && tools.vocabulary().isStock(rules.getFirst().code());
        return promises || scope.takesSpan(phrase, sentence, isStock);
    }

    private Unread unread(Phrase phrase, Place place) {
        Unread.Span span = new Unread.Span(phrase.start(), phrase.end());
        return new Unread(phrase.quantity(), unitOf(phrase), span, phrase.clause(), place.sentence(), place.number());
    }
}
