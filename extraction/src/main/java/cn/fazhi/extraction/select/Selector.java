package cn.fazhi.extraction.select;

import cn.fazhi.contracts.catalogue.Aggregation;
import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.extraction.bind.Bound;
import cn.fazhi.extraction.bind.Parts;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import java.math.BigDecimal;
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
        Map<String, Map<BigDecimal, Bound>> byCode = new LinkedHashMap<>();
        for (Bound bound : parts.without(bounds)) {
            if (bound.isFigure() && catalogue.knows(bound.code())) {
                byCode.computeIfAbsent(bound.code(), any -> new LinkedHashMap<>())
                        .putIfAbsent(bound.value().stripTrailingZeros(), bound);
            }
        }
        List<Selected> selected = new ArrayList<>();
        byCode.forEach((code, distinct) -> selected.addAll(count(code, List.copyOf(distinct.values()))));
        selected.sort(
                (one, other) -> Integer.compare(one.bound().at(), other.bound().at()));
        return selected;
    }

    private List<Selected> count(String code, List<Bound> distinct) {
        boolean adds = catalogue.figure(code).orElseThrow().aggregation() == Aggregation.SUM;
        Rivals rivals = new Rivals(distinct, adds);
        return distinct.stream()
                .map(bound -> new Selected(bound, rivals.leaves(bound)))
                .toList();
    }
}
