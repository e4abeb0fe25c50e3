package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.vocabulary.BindingRule;
import cn.fazhi.extraction.vocabulary.ConceptSet;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import java.util.BitSet;
import java.util.List;

/**
 * The rules by unit and by the words that they ask for first, so that a phrase meets only those that have a chance,
 * however many rules there are.
 */
final class RuleIndex {
    private final List<BindingRule> rules;
    /** By unit: the rules that ask for no word of the phrase. */
    private final BitSet[] always;
    /** By unit and concept: the rules that ask for the concept first. */
    private final BitSet[][] byConcept;

    private final BitSet known = new BitSet();

    RuleIndex(Vocabulary vocabulary) {
        int units = vocabulary.unitNames().size();
        this.rules = vocabulary.rules();
        this.always = new BitSet[units];
        this.byConcept = new BitSet[units][vocabulary.concepts().size()];
        for (int unit = 0; unit < units; unit++) {
            always[unit] = new BitSet();
        }
        for (int rule = 0; rule < rules.size(); rule++) {
            int number = rule;
            known.or(rules.get(rule).units());
            rules.get(rule).units().stream().forEach(unit -> add(unit, number));
        }
    }

    private void add(int unit, int rule) {
        List<ConceptSet> wanted = wanted(rules.get(rule));
        if (wanted.isEmpty()) {
            always[unit].set(rule);
            return;
        }
        BitSet[] lists = byConcept[unit];
        for (int concept = 0; concept < lists.length; concept++) {
            if (wanted.getFirst().has(concept)) {
                BitSet list = lists[concept] == null ? new BitSet() : lists[concept];
                list.set(rule);
                lists[concept] = list;
            }
        }
    }

    private static List<ConceptSet> wanted(BindingRule rule) {
        if (!rule.says().isEmpty()) {
            return rule.says();
        }
        return rule.last().isEmpty() ? rule.next() : rule.last();
    }

    /** Whether any rule takes the unit. */
    boolean knows(int unit) {
        return known.get(unit);
    }

    /** The numbers of the rules that a phrase may meet. */
    BitSet candidates(Phrase phrase) {
        int unit = phrase.quantity().unit();
        BitSet found = (BitSet) always[unit].clone();
        BitSet[] lists = byConcept[unit];
        ConceptSet own = phrase.own();
        for (int concept = own.next(0); concept >= 0 && concept < lists.length; concept = own.next(concept + 1)) {
            BitSet list = lists[concept];
            if (list != null) {
                found.or(list);
            }
        }
        return found;
    }

    BindingRule rule(int number) {
        return rules.get(number);
    }
}
