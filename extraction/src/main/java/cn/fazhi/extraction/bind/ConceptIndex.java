package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.vocabulary.ConceptSet;

import java.util.BitSet;

/** Numbered rules by the concepts that they ask for first, so that words meet only those that have a chance, however many there are. */
final class ConceptIndex {
    /** The rules that ask for none. */
    private final BitSet always = new BitSet();
    /** What the others ask for. */
    private final ConceptSet asked = new ConceptSet();
    /** By concept: the rules that ask for it. */
    private final BitSet[] byConcept;

    /**
     * An index without rules.
     *
     * @param concepts how many concepts there are
     */
    ConceptIndex(int concepts) {
        this.byConcept = new BitSet[concepts];
    }

    /** Adds a rule that any words may meet. */
    void add(int rule) {
        always.set(rule);
    }

    /** Adds a rule that words with one of the concepts may meet. */
    void add(int rule, ConceptSet wanted) {
        for (int concept = wanted.next(0); concept >= 0; concept = wanted.next(concept + 1)) {
            BitSet rules = byConcept[concept] == null ? new BitSet() : byConcept[concept];
            rules.set(rule);
            byConcept[concept] = rules;
        }
        asked.addAll(wanted);
    }

    /** What the rules ask for first, all of them taken together. */
    ConceptSet asked() {
        return asked;
    }

    /** The rules that words may meet. */
    BitSet candidates(ConceptSet words) {
        BitSet found = (BitSet) always.clone();
        for (int concept = words.next(0); concept >= 0; concept = words.next(concept + 1)) {
            if (byConcept[concept] != null) {
                found.or(byConcept[concept]);
            }
        }
        return found;
    }
}
