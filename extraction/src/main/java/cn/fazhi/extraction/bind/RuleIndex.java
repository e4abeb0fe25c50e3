package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.vocabulary.BindingRule;
import cn.fazhi.extraction.vocabulary.ConceptSet;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The rules by unit and by the words that they ask for first. */
final class RuleIndex {
    private final List<BindingRule> rules;
    private final List<ConceptIndex> byUnit = new ArrayList<>();
    private final BitSet known = new BitSet();

    RuleIndex(Vocabulary vocabulary) {
        this.rules = vocabulary.rules();
        vocabulary
                .unitNames()
                .forEach(unit ->
                        byUnit.add(new ConceptIndex(vocabulary.concepts().size())));
        for (int rule = 0; rule < rules.size(); rule++) {
            int number = rule;
            known.or(rules.get(rule).units());
            rules.get(rule).units().stream().forEach(unit -> add(byUnit.get(unit), number));
        }
    }

    private void add(ConceptIndex index, int rule) {
        List<ConceptSet> wanted = wanted(rules.get(rule));
        if (wanted.isEmpty()) {
            index.add(rule);
        } else {
            index.add(rule, wanted.getFirst());
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
        return byUnit.get(phrase.quantity().unit()).candidates(phrase.own());
    }

    BindingRule rule(int number) {
        return rules.get(number);
    }
}
