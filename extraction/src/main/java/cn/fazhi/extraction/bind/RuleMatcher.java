package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.vocabulary.BindingRule;
import cn.fazhi.extraction.vocabulary.ConceptSet;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the rules that a phrase meets: the first one, and those that share its number. */
final class RuleMatcher {
    private static final int PLAIN = 3;
    private static final int LONGEST_LOOK_BACK = 40;

    private final ConceptSet part;

    private final RuleIndex index;

    RuleMatcher(Vocabulary vocabulary) {
        this.part = vocabulary.conceptsOf("PART");
        this.index = new RuleIndex(vocabulary);
    }

    /** Whether any rule takes the unit. */
    boolean knows(int unit) {
        return index.knows(unit);
    }

    /** The rules that take the phrase's number: none, one, or several that share it. */
    List<BindingRule> match(Context context, List<Bound> earlier, boolean isPart) {
        List<BindingRule> found = new ArrayList<>(1);
        BitSet candidates = index.candidates(context.phrase());
        for (int number = candidates.nextSetBit(0); number >= 0; number = candidates.nextSetBit(number + 1)) {
            BindingRule rule = index.rule(number);
            boolean eligible = !(rule.whole() && isPart)
                    && (found.isEmpty() || (rule.joint() && found.getFirst().joint()));
            if (eligible && meets(rule, context) && follows(rule, context.place(), earlier)) {
                found.add(rule);
                if (!rule.joint()) {
                    break;
                }
            }
        }
        return found;
    }

    /** Asks what is at hand first, and what must be looked up last. */
    private boolean meets(BindingRule rule, Context context) {
        Phrase phrase = context.phrase();
        return (phrase.bare() || !rule.bare())
                && (phrase.unknown() <= PLAIN || !rule.plain())
                && holds(rule.says(), phrase.own())
                && holds(rule.last(), phrase.last())
                && holds(rule.next(), phrase.next())
                && avoids(rule.not(), phrase.own())
                && (rule.amid().isEmpty() || holds(rule.amid(), context.amid()))
                && (rule.clear().isEmpty() || avoids(rule.clear(), context.beside()))
                && (rule.then().isEmpty() || holds(rule.then(), context.next(part)))
                && !(rule.lone() && context.isFollowedByNumber())
                && isAbout(rule, context)
                && (rule.under().isEmpty() || holds(rule.under(), context.under()));
    }

    private static boolean isAbout(BindingRule rule, Context context) {
        for (ConceptSet wanted : rule.about()) {
            if (!context.isAbout(wanted)) {
                return false;
            }
        }
        return true;
    }

    private static boolean follows(BindingRule rule, Place place, List<Bound> earlier) {
        if (rule.after().isEmpty()) {
            return true;
        }
        int furthest = Math.max(0, earlier.size() - LONGEST_LOOK_BACK);
        for (int i = earlier.size() - 1; i >= furthest && earlier.get(i).sentence() == place.number(); i--) {
            if (rule.after().contains(earlier.get(i).code())) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(List<ConceptSet> conditions, ConceptSet words) {
        for (int i = 0; i < conditions.size(); i++) {
            if (!conditions.get(i).meets(words)) {
                return false;
            }
        }
        return true;
    }

    private static boolean avoids(List<ConceptSet> conditions, ConceptSet words) {
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).meets(words)) {
                return false;
            }
        }
        return true;
    }
}
