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
 * @param adjective the words that may stand between a number and its noun
 * @param changeTo the words between the number before a change and the one after it
 * @param added the words that say that what is counted was added to more of it
 * @param spell the words of a part of the year
 * @param included the words that say that the number before them is counted in another
 * @param stock the words that say how many there are now
 * @param implied the rules for implied numbers by what they ask for first: few clauses say any of it
 */
record BindingTools(
        Vocabulary vocabulary,
        QuantityScanner scanner,
        RuleMatcher matcher,
        ConceptSet part,
        ConceptSet total,
        ConceptSet filler,
        ConceptSet adjective,
        ConceptSet changeTo,
        ConceptSet added,
        ConceptSet spell,
        ConceptSet included,
        ConceptSet stock,
        ConceptIndex implied) {

    static BindingTools of(Vocabulary vocabulary) {
        return new BindingTools(
                vocabulary,
                new QuantityScanner(vocabulary),
                new RuleMatcher(vocabulary),
                vocabulary.conceptsOf("PART"),
                vocabulary.conceptsOf("TOTAL"),
                vocabulary.conceptsOf("FILLER", "TOTAL", "HOLD", "CHANGE_TO", "STOCK"),
                vocabulary.conceptsOf("ADJECTIVE"),
                vocabulary.conceptsOf("CHANGE_TO"),
                vocabulary.conceptsOf("ADDED"),
                vocabulary.conceptsOf("SPELL"),
                vocabulary.conceptsOf("INCLUDED"),
                vocabulary.conceptsOf("STOCK", "TOTAL"),
                implied(vocabulary));
    }

    private static ConceptIndex implied(Vocabulary vocabulary) {
        ConceptIndex index = new ConceptIndex(vocabulary.concepts().size());
        for (int rule = 0; rule < vocabulary.implied().size(); rule++) {
            index.add(rule, vocabulary.implied().get(rule).says().getFirst());
        }
        return index;
    }
}
