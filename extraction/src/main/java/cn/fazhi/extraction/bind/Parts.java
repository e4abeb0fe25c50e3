package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.vocabulary.Vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Leaves out the parts of a stated total: what follows 其中 and counts the same as something before it, and numbers that
 * add up to one before them.
 */
public final class Parts {
    private static final int LONGEST_RUN = 24;

    private final Vocabulary vocabulary;

    public Parts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What is left without parts and without what gives way to better. */
    public List<Bound> without(List<Bound> bounds) {
        return withoutSums(withoutNamedParts(withoutWeak(bounds)));
    }

    private record Passage(int paragraph, String code) {
        static Passage of(Bound bound) {
            return new Passage(bound.paragraph(), bound.code());
        }
    }

    /** A weak number gives way to another of its code in the paragraph. */
    private static List<Bound> withoutWeak(List<Bound> bounds) {
        if (bounds.stream().noneMatch(Bound::weak)) {
            return bounds;
        }
        Set<Passage> strong = new HashSet<>();
        for (Bound bound : bounds) {
            if (!bound.weak()) {
                strong.add(Passage.of(bound));
            }
        }
        return bounds.stream()
                .filter(bound -> !bound.weak() || !strong.contains(Passage.of(bound)))
                .toList();
    }

    private List<Bound> withoutNamedParts(List<Bound> bounds) {
        List<Bound> kept = new ArrayList<>(bounds.size());
        for (int i = 0; i < bounds.size(); i++) {
            if (!bounds.get(i).part() || !isCounted(bounds, i)) {
                kept.add(bounds.get(i));
            }
        }
        return kept;
    }

    /** Something before 其中, in this sentence or the one before, counts the same things. */
    private boolean isCounted(List<Bound> bounds, int index) {
        Bound part = bounds.get(index);
        String family = vocabulary.family(part.code());
        for (int i = index - 1; i >= Math.max(0, index - LONGEST_RUN); i--) {
            Bound earlier = bounds.get(i);
            if (earlier.paragraph() != part.paragraph() || part.sentence() - earlier.sentence() > 1) {
                return false;
            }
            if (!earlier.part() && vocabulary.family(earlier.code()).equals(family)) {
                return true;
            }
        }
        return false;
    }

    /** Leaves out numbers that add up to one before them, or to a total just behind them. */
    public List<Bound> withoutSums(List<Bound> bounds) {
        BitSet parts = new Sums(bounds, vocabulary).parts();
        if (parts.isEmpty()) {
            return bounds;
        }
        List<Bound> kept = new ArrayList<>(bounds.size());
        for (int i = parts.nextClearBit(0); i < bounds.size(); i = parts.nextClearBit(i + 1)) {
            kept.add(bounds.get(i));
        }
        return kept;
    }

    /** One look for sums over a list of numbers. */
    private static final class Sums {
        private final List<Bound> bounds;
        private final String[] families;
        private final BitSet parts = new BitSet();
        private final List<Integer> run = new ArrayList<>();
        private BigDecimal sum = BigDecimal.ZERO;

        Sums(List<Bound> bounds, Vocabulary vocabulary) {
            this.bounds = bounds;
            this.families = bounds.stream()
                    .map(bound -> vocabulary.family(bound.code()))
                    .toArray(String[]::new);
        }

        /** Which of the numbers are parts of others. */
        BitSet parts() {
            for (int i = 0; i < families.length; i++) {
                markAfter(i);
                if (bounds.get(i).total()) {
                    markBefore(i);
                }
            }
            return parts;
        }

        /** Marks the runs of numbers after {@code index} that add up to it; a total may be cut in more than one way. */
        private void markAfter(int index) {
            Bound total = bounds.get(index);
            restart();
            for (int i = index + 1; i < families.length && i <= index + LONGEST_RUN; i++) {
                Bound next = bounds.get(i);
                if (next.paragraph() != total.paragraph()) {
                    return;
                }
                if (!run.isEmpty() && bounds.get(run.getFirst()).sentence() != next.sentence()) {
                    restart();
                }
                if (isCutOf(i, index) && completes(i, total)) {
                    restart();
                }
            }
        }

        /** Marks the numbers of the sentence before {@code index} that add up to it. */
        private void markBefore(int index) {
            Bound total = bounds.get(index);
            restart();
            int furthest = Math.max(0, index - LONGEST_RUN);
            for (int i = index - 1; i >= furthest && bounds.get(i).sentence() == total.sentence(); i--) {
                if (isCutOf(i, index) && completes(i, total)) {
                    return;
                }
            }
        }

        private void restart() {
            run.clear();
            sum = BigDecimal.ZERO;
        }

        private boolean isCutOf(int part, int total) {
            return families[part].startsWith(families[total])
                    && !bounds.get(part).at(bounds.get(total));
        }

        /** Takes a number into the run; if that makes the total, the run is parts. */
        private boolean completes(int part, Bound total) {
            sum = sum.add(bounds.get(part).value());
            run.add(part);
            boolean whole = run.size() > 1 && sum.compareTo(total.value()) == 0;
            if (whole) {
                run.forEach(parts::set);
            }
            return whole;
        }
    }
}
