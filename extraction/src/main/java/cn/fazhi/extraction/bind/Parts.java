package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.vocabulary.Vocabulary;

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
    private final Wholes wholes;

    public Parts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.wholes = new Wholes(vocabulary);
    }

    /** What is left without parts and without what gives way to better. */
    public List<Bound> without(List<Bound> bounds) {
        List<Bound> figures = wholes.withoutMixedTotals(withoutWeak(bounds));
        return wholes.withoutSmaller(withoutSums(withoutNamedParts(figures)));
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
            boolean named = bounds.get(i).part() || goesOn(bounds, i);
            if (!named || !(isCounted(bounds, i) || isCountedLater(bounds, i))) {
                kept.add(bounds.get(i));
            }
        }
        return kept;
    }

    /** 其中甲19场；乙26场: the enumeration goes on behind a semicolon. */
    private static boolean goesOn(List<Bound> bounds, int index) {
        Bound bound = bounds.get(index);
        for (int i = index - 1; i >= Math.max(0, index - LONGEST_RUN); i--) {
            Bound earlier = bounds.get(i);
            if (earlier.sentence() != bound.sentence()) {
                return false;
            }
            if (earlier.code().equals(bound.code())) {
                return earlier.part() && !bound.total();
            }
        }
        return false;
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

    /** 连同调训的38人次在内，全年培训720人次: the whole stands behind its part. */
    private boolean isCountedLater(List<Bound> bounds, int index) {
        Bound part = bounds.get(index);
        for (int i = index + 1; i < bounds.size() && i <= index + LONGEST_RUN; i++) {
            Bound later = bounds.get(i);
            if (later.sentence() != part.sentence()) {
                return false;
            }
            if (!later.at(part)
                    && later.code().equals(part.code())
                    && later.value().compareTo(part.value()) > 0) {
                return !later.part() || later.total();
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
}
