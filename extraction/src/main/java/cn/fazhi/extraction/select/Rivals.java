package cn.fazhi.extraction.select;

import cn.fazhi.extraction.bind.Bound;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of one code, and which of them says the same thing as another with better right: a total, else the earlier
 * one. Each number is compared with the best of its kind alone, however many there are.
 */
final class Rivals {
    private final boolean adds;
    private final Map<String, Best> byObject = new HashMap<>();
    private final Best totals = new Best();
    private final Best all = new Best();

    /**
     * Compares the numbers of a code.
     *
     * @param adds whether different activities of the code add up
     */
    Rivals(List<Bound> numbers, boolean adds) {
        this.adds = adds;
        for (Bound number : numbers) {
            all.offer(number);
            byObject.computeIfAbsent(number.object(), any -> new Best()).offer(number);
            if (number.total()) {
                totals.offer(number);
            }
        }
    }

    /** Whether none of the others says the same with better right. */
    boolean leaves(Bound number) {
        Best same = byObject.getOrDefault(number.object(), all);
        if (adds) {
            return !same.isBeforeFromElsewhere(number) && !(number.total() && totals.isBeforeFromElsewhere(number));
        }
        Best unnamed = number.object().isEmpty() ? all : byObject.getOrDefault("", same);
        return !same.isBefore(number) && !unnamed.isBefore(number);
    }

    private static boolean beats(Bound one, Bound other) {
        return one.total() == other.total() ? one.at() < other.at() : one.total();
    }

    /** The best of some numbers, and the best of those that stand in another paragraph than it. */
    private static final class Best {
        private @Nullable Bound first;
        private @Nullable Bound elsewhere;

        void offer(Bound number) {
            if (first == null) {
                first = number;
            } else if (beats(number, first)) {
                elsewhere = first.paragraph() == number.paragraph() ? elsewhere : first;
                first = number;
            } else if (first.paragraph() != number.paragraph() && (elsewhere == null || beats(number, elsewhere))) {
                elsewhere = number;
            }
        }

        boolean isBefore(Bound number) {
            return first != null && beats(first, number);
        }

        boolean isBeforeFromElsewhere(Bound number) {
            Bound rival = first != null && first.paragraph() == number.paragraph() ? elsewhere : first;
            return rival != null && beats(rival, number);
        }
    }
}
