package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.vocabulary.Vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a code's traits say of wholes and parts: a total of several codes, and a code that is counted once in a paragraph. */
final class Wholes {
    private static final int LONGEST_RUN = 24;

    private final Vocabulary vocabulary;

    Wholes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** 审查325件，包括合同216件、文件109件: the total is of contracts and papers, and no number of papers. */
    List<Bound> withoutMixedTotals(List<Bound> bounds) {
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
        boolean another = false;
        for (int i = index + 1; i < bounds.size() && i <= index + LONGEST_RUN; i++) {
            Bound next = bounds.get(i);
            if (next.paragraph() != total.paragraph() || next.sentence() > total.sentence() + 1) {
                return false;
            }
            if (isCutOf(next, total)) {
                sum = sum.add(next.value());
                own |= next.code().equals(total.code());
                another |= !next.code().equals(total.code());
            }
            if (sum.compareTo(total.value()) == 0) {
                return own && another;
            }
        }
        return false;
    }

    /** Of a code that is counted once in a paragraph, what is smaller than the first number or the total is a part. */
    List<Bound> withoutSmaller(List<Bound> bounds) {
        Map<Passage, Bound> whole = new HashMap<>();
        for (Bound bound : bounds) {
            if (vocabulary.isSole(bound.code())) {
                whole.merge(Passage.of(bound), bound, Wholes::whole);
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

    private boolean isCutOf(Bound part, Bound total) {
        return !part.at(total) && vocabulary.family(part.code()).startsWith(vocabulary.family(total.code()));
    }
}
