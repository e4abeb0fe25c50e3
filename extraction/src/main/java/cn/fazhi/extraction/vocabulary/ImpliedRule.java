package cn.fazhi.extraction.vocabulary;

import java.util.List;

/**
 * When words without a number say one: 未发生 says zero, 全部 says the number named before.
 *
 * @param name {@code code/name}, as explanations show it
 * @param code the catalogue code
 * @param from the codes whose number is taken over; empty for a fixed value
 * @param value the fixed value where nothing is taken over
 * @param says concepts that the clause must have, at least one of each set, in this order
 * @param about the closest subject of its kind
 * @param amid concepts in the clause or before it in the sentence
 * @param not concepts that the clause must not have
 */
public record ImpliedRule(
        String name,
        String code,
        List<String> from,
        int value,
        List<ConceptSet> says,
        List<ConceptSet> about,
        List<ConceptSet> amid,
        List<ConceptSet> not) {}
