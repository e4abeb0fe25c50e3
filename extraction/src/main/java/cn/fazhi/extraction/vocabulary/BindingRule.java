package cn.fazhi.extraction.vocabulary;

import java.util.BitSet;
import java.util.List;

/**
 * When a number is a figure of a code. Every condition is a set of concepts of which at least one must be met; an empty
 * list asks nothing.
 *
 * @param name {@code code/name}, as explanations show it
 * @param code the catalogue code; one that begins with {@code -} says that the number is no figure
 * @param priority lower ones are tried first
 * @param units the units that the number may have
 * @param says concepts in the number's own phrase
 * @param last the word closest before the number
 * @param next the word directly after the number
 * @param about the closest subject of its kind, going back from the number to the heading
 * @param amid concepts in the phrase or before it in the sentence
 * @param under concepts in the phrase, before it in the paragraph or in the heading
 * @param not concepts that must not be in the phrase
 * @param clear concepts that must not be in the phrase or before it in the sentence
 * @param then concepts in the clause after the number's
 * @param after codes of which one must have been bound before in the sentence; empty asks nothing
 * @param bare whether the phrase must have no noun of its own, so that its object is the one before
 * @param plain whether the phrase must have next to no unknown words
 * @param whole whether the number must not follow 其中
 * @param weak whether it gives way to any other number of the code in the paragraph
 * @param joint whether the number may serve another code as well, as in 参考率、合格率均为100%
 * @param lone whether the clause after must have no number of its own
 */
public record BindingRule(
        String name,
        String code,
        int priority,
        BitSet units,
        List<ConceptSet> says,
        List<ConceptSet> last,
        List<ConceptSet> next,
        List<ConceptSet> about,
        List<ConceptSet> amid,
        List<ConceptSet> under,
        List<ConceptSet> not,
        List<ConceptSet> clear,
        List<ConceptSet> then,
        List<String> after,
        boolean bare,
        boolean plain,
        boolean whole,
        boolean weak,
        boolean joint,
        boolean lone) {

    /** Whether the rule says that the number is no figure. */
    public boolean refuses() {
        return code.startsWith("-");
    }
}
