package cn.fazhi.extraction.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that the engine knows of the field: words with their concepts, units, and rules.
 *
 * @param words the words; the value is the index into {@code meanings}
 * @param meanings the concepts of each word
 * @param inner the concepts that each word keeps inside a longer word
 * @param units the units; the value is the unit's number
 * @param unitNames the units by their number
 * @param concepts the concepts by name
 * @param facets sets of concepts of which the closest one counts, such as all audiences
 * @param rules when a number is a figure, in the order in which they are tried
 * @param implied when words say a number
 * @param families codes that count the same things and so can be parts of one another, by code
 * @param traits what is said of a code behind its family
 */
public record Vocabulary(
        Trie words,
        List<ConceptSet> meanings,
        List<ConceptSet> inner,
        Trie units,
        List<String> unitNames,
        Map<String, Integer> concepts,
        List<ConceptSet> facets,
        List<BindingRule> rules,
        List<ImpliedRule> implied,
        Map<String, String> families,
        Map<String, Set<String>> traits) {

    /**
     * The number of a concept that the grammar needs.
     *
     * @throws IllegalStateException if the vocabulary has no such concept
     */
    public int concept(String name) {
        Integer concept = concepts.get(name);
        if (concept == null) {
            throw new IllegalStateException("the vocabulary has no words for " + name);
        }
        return concept;
    }

    /** The set of the named concepts. */
    public ConceptSet conceptsOf(String... names) {
        ConceptSet set = new ConceptSet();
        for (String name : names) {
            set.add(concept(name));
        }
        return set;
    }

    /** What the code counts: itself, or the family that it belongs to. */
    public String family(String code) {
        return families.getOrDefault(code, code);
    }

    /** Whether of several numbers of the code in one paragraph the largest is meant, the others being parts of it. */
    public boolean isSole(String code) {
        return traits.getOrDefault(code, Set.of()).contains("sole");
    }

    /** Whether the code counts what there is and not what was done in the year. */
    public boolean isStock(String code) {
        return traits.getOrDefault(code, Set.of()).contains("stock");
    }

    /** Whether a total of the code may be of several codes of its family, and then is none of its own. */
    public boolean isMixed(String code) {
        return traits.getOrDefault(code, Set.of()).contains("mixed");
    }
}
