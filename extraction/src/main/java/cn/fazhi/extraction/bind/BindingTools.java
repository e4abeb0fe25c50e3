package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.QuantityScanner;
import cn.fazhi.extraction.vocabulary.ConceptSet;
import cn.fazhi.extraction.vocabulary.Vocabulary;

/**
 * What reading any report takes, made once.
 *
 * @param part the words that open an enumeration of parts
 * @param total the words that mark a total
 * @param filler the words that are no nouns
 */
record BindingTools(
        Vocabulary vocabulary,
        QuantityScanner scanner,
        RuleMatcher matcher,
        ConceptSet part,
        ConceptSet total,
        ConceptSet filler) {

    static BindingTools of(Vocabulary vocabulary) {
        return new BindingTools(
                vocabulary,
                new QuantityScanner(vocabulary),
                new RuleMatcher(vocabulary),
                vocabulary.conceptsOf("PART"),
                vocabulary.conceptsOf("TOTAL"),
                vocabulary.conceptsOf("FILLER", "TOTAL", "HOLD"));
    }
}
