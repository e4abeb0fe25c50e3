package cn.fazhi.extraction.bind;

import cn.fazhi.contracts.figure.Origin;
import cn.fazhi.extraction.recognise.Quantity;
import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.segment.Sentence;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The figures of a report so far, each with what its phrase says of it: a part, a total, or added to others. */
final class BoundFigures {
    private static final int LONGEST_PART = 200;
    private static final char EACH = '各';

    private final BindingTools tools;
    private final String text;
    private final Words words;
    private final Surroundings around;
    private final Spell spell;
    private final Shares shares;
    private final Stocks stocks;
    private final List<Bound> found = new ArrayList<>();

    BoundFigures(BindingTools tools, String text, Words words, Surroundings around) {
        this.tools = tools;
        this.text = text;
        this.words = words;
        this.around = around;
        this.shares = new Shares(tools, text, words);
        this.spell = new Spell(text, tools.spell());
        this.stocks = new Stocks(tools, around);
    }

    /** All of them, in the order in which they were bound. */
    List<Bound> all() {
        return found;
    }

    /** Adds what the words around a phrase imply. */
    void addImplied(List<Bound> implied) {
        found.addAll(implied);
    }

    /** Adds a phrase's number. 新添2台，现有总数6台; 上半年9场，全年共21场: of the two the stock, the whole year is meant. */
    void add(String code, String rule, boolean weak, Phrase phrase, Place place) {
        Bound bound = bound(code, rule, weak, phrase, place);
        if (stocks.isAmong(found, bound)) {
            return;
        }
        stocks.leaveOutAdded(found, bound, phrase.before().meets(tools.stock()) && !spell.isOf(phrase));
        found.add(bound);
    }

    /** The code of the family whose numbers of the sentence a total without a noun sums up, or null. */
    @Nullable String codeOfFamily(Phrase phrase, String unit, Place place) {
        if (!isBareTotal(phrase)) {
            return null;
        }
        return isOfEach(unit, place) || stocks.goesOn(found, phrase, unit, place)
                ? found.getLast().code()
                : Tally.codeOfFamily(found, phrase.quantity().value(), unit, place.number(), tools.vocabulary());
    }

    /** 各两节，共四节: the number before is of each. */
    private boolean isOfEach(String unit, Place place) {
        Bound last = found.isEmpty() ? null : found.getLast();
        return last != null
                && last.sentence() == place.number()
                && last.unit().equals(unit)
                && last.origin() == Origin.STATED
                && isForEach(last.at());
    }

    /** The code of the numbers of the sentence that a total without a noun sums up, or null. */
    @Nullable String codeOfSum(Phrase phrase, String unit, Place place) {
        return isBareTotal(phrase) ? Tally.codeOfSum(found, phrase.quantity().value(), unit, place.number()) : null;
    }

    /** Whether a character stands after 其中 and before the next semicolon. */
    boolean isPart(Place place, int at) {
        Sentence sentence = place.sentence();
        int first = Math.max(sentence.start(), at - LONGEST_PART);
        for (int word = words.firstFrom(at) - 1; word >= 0 && words.start(word) >= first; word--) {
            if (words.meaning(word).meets(tools.part())) {
                return text.indexOf('；', words.start(word), at) < 0
                        && !Tally.isComplete(found, words.start(word), place.number());
            }
        }
        return false;
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
                place.sentence().paragraph(),
                isTotal(phrase),
                isPart(place, quantity.start()) || shares.isShare(found, code, phrase, place),
                weak,
                phrase.before().meets(tools.added()) || isForEach(quantity.start()) || spell.isOf(phrase),
                object(phrase),
                List.of(rule));
    }

    /** 各2场: of two the sum, if it is given, is meant. */
    private boolean isForEach(int number) {
        return number > 0 && text.charAt(number - 1) == EACH;
    }

    private boolean isBareTotal(Phrase phrase) {
        return phrase.bare() && isTotal(phrase);
    }

    private boolean isTotal(Phrase phrase) {
        return around.between(phrase.clause().start(), phrase.quantity().start())
                .meets(tools.total());
    }

    private String object(Phrase phrase) {
        int last = words.firstFrom(phrase.quantity().start()) - 1;
        boolean inside = last >= 0 && words.start(last) >= phrase.start();
        return inside ? text.substring(words.start(last), words.end(last)) : "";
    }
}
