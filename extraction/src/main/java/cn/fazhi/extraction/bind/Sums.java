package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.vocabulary.Vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** One look for sums over a list of numbers: which of them add up to another one. */
final class Sums {
    private static final int LONGEST_RUN = 24;

    private final List<Bound> bounds;
    private final String[] families;
    private final BitSet parts = new BitSet();
    private final List<Integer> run = new ArrayList<>();
    private BigDecimal sum = BigDecimal.ZERO;

    Sums(List<Bound> bounds, Vocabulary vocabulary) {
        this.bounds = bounds;
        this.families =
                bounds.stream().map(bound -> vocabulary.family(bound.code())).toArray(String[]::new);
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
            if (isCutOf(i, index) && !isBeside(next, total) && completes(i, index)) {
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
            if (isCutOf(i, index) && completes(i, index)) {
                return;
            }
        }
    }

    private void restart() {
        run.clear();
        sum = BigDecimal.ZERO;
    }

    /** Named in one clause with the total, as 会议3次、部署会2次、推进会1次, which add up by chance. */
    private static boolean isBeside(Bound part, Bound total) {
        return part.clause().equals(total.clause());
    }

    private boolean isCutOf(int part, int total) {
        return families[part].startsWith(families[total]) && !bounds.get(part).at(bounds.get(total));
    }

    /** Takes a number into the run; if that makes the total, the run is parts: of 活动24场 the 16场, but not 进校园8场. */
    private boolean completes(int part, int total) {
        sum = sum.add(bounds.get(part).value());
        run.add(part);
        boolean whole = run.size() > 1 && sum.compareTo(bounds.get(total).value()) == 0;
        if (whole) {
            run.stream().filter(i -> families[i].equals(families[total])).forEach(parts::set);
        }
        return whole;
    }
}
