package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Quantity;
import cn.fazhi.extraction.recognise.Words;

import java.util.List;

/** Whether a number is said to be a part of another: 联合行动占205次, 县里配发的2台包括在内, or an aside in brackets. */
final class Shares {
    private static final int LONGEST_INCLUSION = 60;
    private static final char SHARE = '占';

    private final BindingTools tools;
    private final String text;
    private final Mentions mentions;

    Shares(BindingTools tools, String text, Words words) {
        this.tools = tools;
        this.text = text;
        this.mentions = new Mentions(words);
    }

    /**
     * Whether the phrase's number is a part by its own words.
     *
     * @param found what was bound before it
     */
    boolean isShare(List<Bound> found, String code, Phrase phrase, Place place) {
        Quantity quantity = phrase.quantity();
        return isAside(found, code, phrase, place)
                || (quantity.start() > 0 && text.charAt(quantity.start() - 1) == SHARE)
                || mentions.hasAtLast(
                        tools.included(), quantity.end(), phrase.clause().end(), LONGEST_INCLUSION);
    }

    /** In brackets, unless the bracket gives the only number of what stands before it: 开展调解（134件，成功131件）. */
    private boolean isAside(List<Bound> found, String code, Phrase phrase, Place place) {
        if (!phrase.clause().bracketed()) {
            return false;
        }
        return phrase.start() < phrase.clause().start()
                ? isCountedBefore(found, code, place)
                : !goesOn(found, phrase, place);
    }

    /** 宣传36场，进村（20场）、进企业（16场）: the sentence counted them before, outside of brackets. */
    private boolean isCountedBefore(List<Bound> found, String code, Place place) {
        String family = tools.vocabulary().family(code);
        return Tally.latest(found).stream()
                .anyMatch(earlier -> earlier.sentence() == place.number()
                        && !earlier.clause().bracketed()
                        && tools.vocabulary().family(earlier.code()).equals(family));
    }

    /** Whether the number follows another in the same bracket that is no part. */
    private boolean goesOn(List<Bound> found, Phrase phrase, Place place) {
        Bound last = found.isEmpty() ? null : found.getLast();
        return last != null
                && last.sentence() == place.number()
                && last.clause().bracketed()
                && !last.part()
                && !Aside.isClosed(text, last.at(), phrase.clause().start());
    }
}
