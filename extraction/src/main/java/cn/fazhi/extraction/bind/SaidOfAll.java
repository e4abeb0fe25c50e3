package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Quantity;
import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.vocabulary.ConceptSet;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;

/** 纠纷86起均已化解: what is said of all that a number counts does not say what it counts. */
final class SaidOfAll {
    private static final ConceptSet NO_WORD = new ConceptSet();

    private final Mentions mentions;
    private final ConceptSet all;
    private final ConceptSet outcome;

    SaidOfAll(Words words, Vocabulary vocabulary) {
        this.mentions = new Mentions(words);
        this.all = vocabulary.conceptsOf("ALL");
        this.outcome = vocabulary.conceptsOf("OUTCOME");
    }

    /** The phrase without what is said of all that it counts, or null where nothing is. */
    @Nullable Phrase without(Phrase phrase) {
        Quantity quantity = phrase.quantity();
        boolean ofAll = mentions.opensWith(all, quantity.end());
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
}
