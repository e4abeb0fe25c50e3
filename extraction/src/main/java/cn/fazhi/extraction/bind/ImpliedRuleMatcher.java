package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.vocabulary.ConceptSet;
import cn.fazhi.extraction.vocabulary.ImpliedRule;

import java.util.List;

/** Whether a clause says what a rule for an implied number asks for. */
final class ImpliedRuleMatcher {
    private final Words words;
    private final Surroundings around;

    ImpliedRuleMatcher(Words words, Surroundings around) {
        this.words = words;
        this.around = around;
    }

    /**
     * Whether the rule holds for the clause.
     *
     * @param own the concepts of the clause's words
     */
    boolean matches(ImpliedRule rule, ConceptSet own, Place place, Clause clause) {
        return hasAll(rule.says(), own) && saysInTurn(rule, clause) && fits(rule, own, place, clause);
    }

    private static boolean hasAll(List<ConceptSet> conditions, ConceptSet words) {
        for (ConceptSet wanted : conditions) {
            if (!wanted.meets(words)) {
                return false;
            }
        }
        return true;
    }

    private boolean saysInTurn(ImpliedRule rule, Clause clause) {
        int wanted = 0;
        List<ConceptSet> says = rule.says();
        for (int word = words.firstFrom(clause.start()); wanted < says.size(); word++) {
            if (word >= words.count() || words.start(word) >= clause.end()) {
                return false;
            }
            while (wanted < says.size() && words.meaning(word).meets(says.get(wanted))) {
                wanted++;
            }
        }
        return true;
    }

    private boolean fits(ImpliedRule rule, ConceptSet own, Place place, Clause clause) {
        for (ConceptSet unwanted : rule.not()) {
            if (own.meets(unwanted)) {
                return false;
            }
        }
        for (ConceptSet wanted : rule.about()) {
            if (!around.isAbout(wanted, own, place.sentence(), place.paragraphStart(), clause.start())) {
                return false;
            }
        }
        return rule.amid().isEmpty() || hasAll(rule.amid(), around.amid(place.sentence(), clause.end()));
    }
}
