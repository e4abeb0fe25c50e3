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
        return hasAll(rule, own) && saysInTurn(rule, clause) && fits(rule, own, place, clause);
    }

    private static boolean hasAll(ImpliedRule rule, ConceptSet own) {
        for (ConceptSet wanted : rule.says()) {
            if (!wanted.meets(own)) {
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
        if (rule.not().stream().anyMatch(own::meets)) {
            return false;
        }
        for (ConceptSet wanted : rule.about()) {
            if (!around.isAbout(wanted, own, place.sentence(), place.paragraphStart(), clause.start())) {
                return false;
            }
        }
        ConceptSet amid = rule.amid().isEmpty() ? own : around.amid(place.sentence(), clause.end());
        return rule.amid().stream().allMatch(amid::meets);
    }
}
