package cn.fazhi.extraction.select;

import cn.fazhi.contracts.catalogue.Aggregation;
import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.extraction.bind.Bound;
import cn.fazhi.extraction.bind.Parts;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the report's figures of what was bound: one per distinct code and value, without the parts of totals, and says
 * which of them count.
 */
public final class Selector {
    private final Catalogue catalogue;
    private final Parts parts;

    public Selector(Catalogue catalogue, Vocabulary vocabulary) {
        this.catalogue = catalogue;
        this.parts = new Parts(vocabulary);
    }

    /** The figures, in the order of the text. */
    public List<Selected> select(List<Bound> bounds) {
        Map<String, List<Bound>> byCode = new LinkedHashMap<>();
        for (Bound bound : parts.without(bounds)) {
            if (bound.isFigure() && catalogue.knows(bound.code())) {
                addDistinct(byCode.computeIfAbsent(bound.code(), any -> new ArrayList<>()), bound);
            }
        }
        List<Selected> selected = new ArrayList<>();
        byCode.forEach((code, list) -> selected.addAll(count(code, list)));
        selected.sort(
                (one, other) -> Integer.compare(one.bound().at(), other.bound().at()));
        return selected;
    }

    private static void addDistinct(List<Bound> list, Bound bound) {
        if (list.stream().noneMatch(other -> other.value().compareTo(bound.value()) == 0)) {
            list.add(bound);
        }
    }

    private List<Selected> count(String code, List<Bound> list) {
        boolean adds = catalogue.figure(code).orElseThrow().aggregation() == Aggregation.SUM;
        List<Selected> selected = new ArrayList<>();
        for (Bound bound : list) {
            Bound rival = rival(bound, list, adds);
            selected.add(new Selected(bound, rival == null));
        }
        return selected;
    }

    /** The number that says the same thing with better right, or null. */
    private static @org.jspecify.annotations.Nullable Bound rival(Bound bound, List<Bound> list, boolean adds) {
        for (Bound other : list) {
            if (other != bound && isSameQuantity(bound, other, adds) && beats(other, bound)) {
                return other;
            }
        }
        return null;
    }

    private static boolean isSameQuantity(Bound one, Bound other, boolean adds) {
        boolean sameObject = one.object().equals(other.object());
        if (!adds) {
            return sameObject || one.object().isEmpty() || other.object().isEmpty();
        }
        boolean apart = one.paragraph() != other.paragraph();
        return apart && (sameObject || (one.total() && other.total()));
    }

    private static boolean beats(Bound one, Bound other) {
        return one.total() == other.total() ? one.at() < other.at() : one.total();
    }
}
