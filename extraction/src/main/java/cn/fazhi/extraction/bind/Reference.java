package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.vocabulary.ImpliedRule;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What 均 refers to: the number named before, whose value all of it takes over. */
final class Reference {
    /** How many sentences back 均 may refer. */
    private static final int LONGEST_REFERENCE = 1;

    private static final int LONGEST_LOOK_BACK = 48;

    private final Parts parts;

    Reference(Vocabulary vocabulary) {
        this.parts = new Parts(vocabulary);
    }

    /** The number that the rule takes over; null where there is none, or the sentence states the rule's own. */
    @Nullable Bound source(ImpliedRule rule, Place place, List<Bound> earlier) {
        List<Bound> near = parts.withoutSums(near(place, earlier));
        for (int i = near.size() - 1; i >= 0; i--) {
            Bound source = near.get(i);
            if (source.code().equals(rule.code()) && source.sentence() == place.number()) {
                return null;
            }
            if (rule.from().contains(source.code()) && !source.part()) {
                return source;
            }
        }
        return null;
    }

    /** What was bound in this sentence and the one before. */
    private static List<Bound> near(Place place, List<Bound> earlier) {
        int from = earlier.size();
        while (from > 0 && earlier.size() - from < LONGEST_LOOK_BACK && isNear(place, earlier.get(from - 1))) {
            from--;
        }
        return earlier.subList(from, earlier.size());
    }

    private static boolean isNear(Place place, Bound bound) {
        return bound.paragraph() == place.sentence().paragraph()
                && place.number() - bound.sentence() <= LONGEST_REFERENCE;
    }
}
