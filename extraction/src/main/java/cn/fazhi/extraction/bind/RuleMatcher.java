package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.vocabulary.BindingRule;
import cn.fazhi.extraction.vocabulary.ConceptSet;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.List;

/** Finds the rules that a phrase meets: the first one, and those that share its number. */
final class RuleMatcher {
    private static final int PLAIN = 3;

    private final ConceptSet part;

    private final List<List<BindingRule>> rulesByUnit = new ArrayList<>();

    RuleMatcher(Vocabulary vocabulary) {
        this.part = vocabulary.conceptsOf("PART");
        for (int unit = 0; unit < vocabulary.unitNames().size(); unit++) {
            int number = unit;
            rulesByUnit.add(vocabulary.rules().stream()
                    .filter(rule -> rule.units().get(number))
                    .toList());
        }
    }

    /** Whether any rule takes the unit. */
    boolean knows(int unit) {
        return !rulesByUnit.get(unit).isEmpty();
    }

    List<BindingRule> match(Phrase phrase, Place place, Surroundings around, List<Bound> earlier, boolean isPart) {
        List<BindingRule> found = new ArrayList<>(1);
        for (BindingRule rule : rulesByUnit.get(phrase.quantity().unit())) {
            boolean eligible = !(rule.whole() && isPart)
                    && (found.isEmpty() || (rule.joint() && found.getFirst().joint()));
            if (eligible && meets(rule, phrase, place, around) && follows(rule, place, earlier)) {
                found.add(rule);
                if (!rule.joint()) {
                    break;
                }
            }
        }
        return found;
    }

    private boolean meets(BindingRule rule, Phrase phrase, Place place, Surroundings around) {
        return (phrase.bare() || !rule.bare())
                && (phrase.unknown() <= PLAIN || !rule.plain())
                && holds(rule.says(), phrase.own())
                && holds(rule.last(), phrase.last())
                && holds(rule.next(), phrase.next())
                && avoids(rule.not(), phrase.own())
                && meetsSentence(rule, phrase, place, around)
                && meetsParagraph(rule, phrase, place, around);
    }

    private static boolean follows(BindingRule rule, Place place, List<Bound> earlier) {
        if (rule.after().isEmpty()) {
            return true;
        }
        for (int i = earlier.size() - 1; i >= 0 && earlier.get(i).sentence() == place.number(); i--) {
            if (rule.after().contains(earlier.get(i).code())) {
                return true;
            }
        }
        return false;
    }

    private static boolean meetsSentence(BindingRule rule, Phrase phrase, Place place, Surroundings around) {
        if (rule.amid().isEmpty() && rule.clear().isEmpty()) {
            return true;
        }
        ConceptSet amid = around.amid(place.sentence(), phrase.clause().end());
        return holds(rule.amid(), amid) && avoids(rule.clear(), amid);
    }

    private boolean meetsParagraph(BindingRule rule, Phrase phrase, Place place, Surroundings around) {
        if (!rule.then().isEmpty() && !holds(rule.then(), next(phrase, place, around))) {
            return false;
        }
        for (ConceptSet wanted : rule.about()) {
            if (!around.isAbout(wanted, phrase.own(), place.sentence(), place.paragraphStart(), phrase.start())) {
                return false;
            }
        }
        return rule.under().isEmpty()
                || holds(rule.under(), around.under(place.sentence(), place.paragraphStart(), phrase.end()));
    }

    /** The concepts of the clause after the phrase's; none if it speaks of a part. */
    private ConceptSet next(Phrase phrase, Place place, Surroundings around) {
        List<Clause> clauses = place.sentence().clauses();
        int index = phrase.clause().index() + 1;
        if (index == clauses.size()) {
            return new ConceptSet();
        }
        ConceptSet next =
                around.between(clauses.get(index).start(), clauses.get(index).end());
        return next.meets(part) ? new ConceptSet() : next;
    }

    private static boolean holds(List<ConceptSet> conditions, ConceptSet words) {
        for (ConceptSet condition : conditions) {
            if (!condition.meets(words)) {
                return false;
            }
        }
        return true;
    }

    private static boolean avoids(List<ConceptSet> conditions, ConceptSet words) {
        for (ConceptSet condition : conditions) {
            if (condition.meets(words)) {
                return false;
            }
        }
        return true;
    }
}
