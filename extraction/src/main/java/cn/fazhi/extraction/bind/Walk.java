package cn.fazhi.extraction.bind;

import cn.fazhi.contracts.figure.Origin;
import cn.fazhi.extraction.recognise.Quantity;
import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.segment.SectionKind;
import cn.fazhi.extraction.segment.Sentence;
import cn.fazhi.extraction.text.NormalText;
import cn.fazhi.extraction.vocabulary.BindingRule;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** One pass through one report. */
final class Walk {
    private static final int LONGEST_PART = 200;
    private static final int LONGEST_LOOK_BACK = 24;
    private static final String SUM = "sum";
    private static final char EACH = '各';

    private final BindingTools tools;
    private final NormalText text;
    private final Words words;
    private final Scope scope;
    private final Counting counting;
    private final PhraseReader phrases;
    private final SaidOfAll saidOfAll;
    private final Surroundings around;
    private final ImpliedReader implied;
    private final boolean promises;
    private final List<Bound> found = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private int sentenceNumber;
    private int paragraph = -1;
    private int paragraphStart;

    Walk(BindingTools tools, NormalText text, Words words, @Nullable Integer year, boolean promises) {
        Vocabulary vocabulary = tools.vocabulary();
        this.tools = tools;
        this.promises = promises;
        this.text = text;
        this.words = words;
        this.scope = new Scope(text, words, vocabulary, year);
        this.counting = new Counting(text.text(), words, vocabulary);
        this.phrases = new PhraseReader(text.text(), words, tools);
        this.saidOfAll = new SaidOfAll(words, vocabulary);
        this.around = new Surroundings(text.text(), words, vocabulary.facets());
        this.implied = new ImpliedReader(words, around, tools);
    }

    /** What was bound so far. */
    List<Bound> found() {
        return found;
    }

    /** What was in scope so far and no rule took. */
    List<Unread> unread() {
        return unread;
    }

    void read(Sentence sentence) {
        boolean startsParagraph = sentence.paragraph() != paragraph;
        scope.open(sentence, startsParagraph);
        if (startsParagraph) {
            paragraph = sentence.paragraph();
            paragraphStart = sentence.start();
        }
        sentenceNumber++;
        if ((sentence.section() == SectionKind.PLAN) != promises) {
            return;
        }
        Place place = new Place(sentence, sentenceNumber, paragraphStart);
        for (Clause clause : sentence.clauses()) {
            readQuantities(place, clause);
            if (!promises) {
                readImplied(place, clause);
            }
        }
    }

    /** Whether a character stands after 其中 and before the next semicolon. */
    private boolean isPart(Sentence sentence, int at) {
        String normal = text.text();
        int first = Math.max(sentence.start(), at - LONGEST_PART);
        for (int word = words.firstFrom(at) - 1; word >= 0 && words.start(word) >= first; word--) {
            if (words.meaning(word).meets(tools.part())) {
                return normal.indexOf('；', words.start(word), at) < 0
                        && !Tally.isComplete(found, words.start(word), sentenceNumber);
            }
        }
        return false;
    }

    private List<BindingRule> match(Phrase phrase, Place place) {
        boolean isPart = isPart(place.sentence(), phrase.quantity().start());
        Phrase count = saidOfAll.without(phrase);
        List<BindingRule> rules =
                count == null ? List.of() : tools.matcher().match(new Context(count, place, around), found, isPart);
        return rules.isEmpty() ? tools.matcher().match(new Context(phrase, place, around), found, isPart) : rules;
    }

    private void readQuantities(Place place, Clause clause) {
        List<Quantity> quantities = tools.scanner().scan(text, clause.start(), clause.end());
        if (quantities.isEmpty()) {
            return;
        }
        quantities.removeIf(quantity -> !tools.matcher().knows(quantity.unit()));
        for (Phrase phrase : phrases.read(place.sentence(), clause, quantities)) {
            if (counting.isFigure(phrase.quantity()) && takes(phrase, place.sentence())) {
                List<BindingRule> rules = match(phrase, place);
                if (!takesSpan(rules, phrase, place.sentence())) {
                    continue;
                }
                rules.forEach(rule -> add(bound(rule.code(), rule.name(), rule.weak(), phrase, place), phrase));
                if (rules.isEmpty() && !addsUp(phrase, place)) {
                    unread.add(unread(phrase, place));
                }
            }
        }
    }

    /** A total without a noun that the numbers before it add up to is theirs. */
    private boolean addsUp(Phrase phrase, Place place) {
        String unit = tools.vocabulary().unitNames().get(phrase.quantity().unit());
        String code = phrase.bare() && isTotal(phrase)
                ? Tally.codeOfSum(found, phrase.quantity().value(), unit, sentenceNumber)
                : null;
        if (code != null) {
            add(bound(code, SUM, false, phrase, place), phrase);
        }
        return code != null;
    }

    /** 新添2台，现有总数6台: of the two the stock is meant. */
    private void add(Bound bound, Phrase phrase) {
        if (phrase.before().meets(tools.stock())) {
            int furthest = Math.max(0, found.size() - LONGEST_LOOK_BACK);
            found.subList(furthest, found.size())
                    .removeIf(earlier -> earlier.added()
                            && earlier.sentence() == bound.sentence()
                            && earlier.code().equals(bound.code()));
        }
        found.add(bound);
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
        String unit = tools.vocabulary().unitNames().get(phrase.quantity().unit());
        Unread.Span span = new Unread.Span(phrase.start(), phrase.end());
        return new Unread(phrase.quantity(), unit, span, phrase.clause(), place.sentence(), place.number());
    }

    private Bound bound(String code, String rule, boolean weak, Phrase phrase, Place place) {
        Quantity quantity = phrase.quantity();
        return new Bound(
                code,
                quantity.value(),
                quantity.qualifier(),
                Origin.STATED,
                tools.vocabulary().unitNames().get(quantity.unit()),
                quantity.start(),
                phrase.clause(),
                place.number(),
                paragraph,
                isTotal(phrase),
                isPart(place.sentence(), quantity.start()),
                weak,
                phrase.before().meets(tools.added()) || isForEach(quantity),
                object(phrase),
                List.of(rule));
    }

    /** 各2场: of two the sum, if it is given, is meant. */
    private boolean isForEach(Quantity quantity) {
        return quantity.start() > 0 && text.text().charAt(quantity.start() - 1) == EACH;
    }

    private boolean isTotal(Phrase phrase) {
        return around.between(phrase.clause().start(), phrase.quantity().start())
                .meets(tools.total());
    }

    private String object(Phrase phrase) {
        int last = words.firstFrom(phrase.quantity().start()) - 1;
        boolean inside = last >= 0 && words.start(last) >= phrase.start();
        return inside ? text.text().substring(words.start(last), words.end(last)) : "";
    }

    private void readImplied(Place place, Clause clause) {
        List<Bound> more = implied.read(place, clause, found);
        if (!more.isEmpty() && scope.takes(place.sentence(), clause, clause.end())) {
            found.addAll(more);
        }
    }
}
