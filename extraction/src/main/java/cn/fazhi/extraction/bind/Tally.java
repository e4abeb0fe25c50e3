package cn.fazhi.extraction.bind;

import cn.fazhi.contracts.figure.Origin;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** Adds up what a sentence has counted so far: an enumeration is over, or a number without a noun is its total. */
final class Tally {
    private static final int LONGEST_RUN = 24;

    private Tally() {}

    /** The last of the numbers, as far back as any of them is looked at; a view. */
    static List<Bound> latest(List<Bound> found) {
        return found.subList(Math.max(0, found.size() - LONGEST_RUN), found.size());
    }

    /** 326件，其中镇级62件，村级264件，化解318件: the parts behind {@code opening} make up the number before it. */
    static boolean isComplete(List<Bound> found, int opening, int sentence) {
        int first = found.size();
        while (first > 0
                && found.size() - first < LONGEST_RUN
                && found.get(first - 1).at() > opening) {
            first--;
        }
        if (first == 0 || found.get(first - 1).sentence() != sentence) {
            return false;
        }
        Bound whole = found.get(first - 1);
        BigDecimal sum = BigDecimal.ZERO;
        for (Bound part : found.subList(first, found.size())) {
            sum = part.code().equals(whole.code()) ? sum.add(part.value()) : sum;
        }
        return sum.compareTo(whole.value()) == 0;
    }

    /** 下乡32场、进校园9场，共41场: the code of the widest family of the numbers that add up to a value, or null. */
    static @Nullable String codeOfFamily(
            List<Bound> found, BigDecimal value, String unit, int sentence, Vocabulary vocabulary) {
        BigDecimal sum = BigDecimal.ZERO;
        String widest = null;
        for (int i = found.size() - 1; i >= Math.max(0, found.size() - LONGEST_RUN); i--) {
            Bound earlier = found.get(i);
            if (earlier.sentence() != sentence || !earlier.unit().equals(unit)) {
                return null;
            }
            String family = vocabulary.family(earlier.code());
            String known = widest == null ? family : vocabulary.family(widest);
            if (!family.startsWith(known) && !known.startsWith(family)) {
                return null;
            }
            widest = widest == null || family.length() < known.length() ? earlier.code() : widest;
            sum = sum.add(earlier.value());
            if (sum.compareTo(value) >= 0) {
                return sum.compareTo(value) == 0 && i < found.size() - 1 ? widest : null;
            }
        }
        return null;
    }

    /** 进机关2场、进乡村16场，累计18场: the code of the first of the numbers that add up to a value, or null. */
    static @Nullable String codeOfSum(List<Bound> found, BigDecimal value, String unit, int sentence) {
        BigDecimal sum = BigDecimal.ZERO;
        int numbers = 0;
        for (int i = found.size() - 1; i >= Math.max(0, found.size() - LONGEST_RUN); i--) {
            Bound earlier = found.get(i);
            if (earlier.sentence() != sentence) {
                return null;
            }
            if (earlier.origin() == Origin.STATED && earlier.unit().equals(unit)) {
                sum = sum.add(earlier.value());
                numbers++;
            }
            if (numbers > 1 && sum.compareTo(value) == 0) {
                return earlier.code();
            }
        }
        return null;
    }
}
