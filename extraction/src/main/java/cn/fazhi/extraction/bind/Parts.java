package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.vocabulary.Vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        return withoutSmaller(withoutSums(withoutNamedParts(withoutMixedTotals(withoutWeak(bounds)))));
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

    /** 审查325件，包括合同216件、文件109件: the total is of contracts and papers, and no number of papers. */
    private List<Bound> withoutMixedTotals(List<Bound> bounds) {
        List<Bound> kept = new ArrayList<>();
        for (int i = 0; i < bounds.size(); i++) {
            if (!vocabulary.isMixed(bounds.get(i).code()) || !isOfSeveral(bounds, i)) {
                kept.add(bounds.get(i));
            }
        }
        return kept;
    }

    private boolean isOfSeveral(List<Bound> bounds, int index) {
        Bound total = bounds.get(index);
        BigDecimal sum = BigDecimal.ZERO;
        boolean own = false;
        for (int i = index + 1; i < bounds.size() && i <= index + LONGEST_RUN; i++) {
            Bound next = bounds.get(i);
            if (next.paragraph() != total.paragraph() || next.sentence() > total.sentence() + 1) {
                return false;
            }
            if (isCutOf(next, total)) {
                sum = sum.add(next.value());
                own |= next.code().equals(total.code());
            }
            if (sum.compareTo(total.value()) == 0) {
                return own && sum.compareTo(next.value()) != 0;
            }
        }
        return false;
    }

    /** Of a code that is counted once in a paragraph, what is smaller than the first number or the total is a part. */
    private List<Bound> withoutSmaller(List<Bound> bounds) {
        Map<Passage, Bound> whole = new HashMap<>();
        for (Bound bound : bounds) {
            if (vocabulary.isSole(bound.code())) {
                whole.merge(Passage.of(bound), bound, Parts::whole);
            }
        }
        return bounds.stream().filter(bound -> isWhole(bound, whole)).toList();
    }

    private static Bound whole(Bound first, Bound next) {
        return next.total() && next.value().compareTo(first.value()) > 0 ? next : first;
    }

    private static boolean isWhole(Bound bound, Map<Passage, Bound> whole) {
        Bound known = whole.get(Passage.of(bound));
        return known == null || bound.total() || bound.value().compareTo(known.value()) >= 0;
    }

    private List<Bound> withoutNamedParts(List<Bound> bounds) {
        List<Bound> kept = new ArrayList<>(bounds.size());
        for (int i = 0; i < bounds.size(); i++) {
            boolean named = bounds.get(i).part() || goesOn(bounds, i);
            if (!named || !isCounted(bounds, i)) {
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

    private boolean isCutOf(Bound part, Bound total) {
        return !part.at(total) && vocabulary.family(part.code()).startsWith(vocabulary.family(total.code()));
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
