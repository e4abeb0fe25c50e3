package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Quantity;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.vocabulary.ConceptSet;

/**
 * A quantity and the words that are its own: those before it, back to the quantity before, and those after it, up to the
 * next separator.
 *
 * @param start the first character of its words
 * @param end the index after the last one
 * @param before the concepts of the words before the quantity
 * @param own the concepts of the words before and after it
 * @param last the concepts of the word closest before it
 * @param unknown how many characters before the quantity belong to no word of the vocabulary
 * @param bare whether it has no noun of its own
 * @param next the concepts of the word directly after it
 */
record Phrase(
        Quantity quantity,
        Clause clause,
        int start,
        int end,
        ConceptSet before,
        ConceptSet own,
        ConceptSet last,
        boolean bare,
        int unknown,
        ConceptSet next) {}
