package cn.fazhi.extraction.bind;

import cn.fazhi.contracts.figure.Origin;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.vocabulary.ConceptSet;
import cn.fazhi.extraction.vocabulary.ImpliedRule;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads the numbers that words say: none as zero, all as the number named before. */
final class ImpliedReader {
    private final Mentions mentions;
    private final Surroundings around;
    private final List<ImpliedRule> rules;
    private final ConceptIndex index;
    private final ImpliedRuleMatcher matcher;
    private final Reference reference;

    ImpliedReader(Words words, Surroundings around, BindingTools tools) {
        this.mentions = new Mentions(words);
        this.around = around;
        this.rules = tools.vocabulary().implied();
        this.index = tools.implied();
        this.matcher = new ImpliedRuleMatcher(words, around);
        this.reference = new Reference(tools.vocabulary());
    }

    /** What the clause implies, given what was bound before it. */
    List<Bound> read(Place place, Clause clause, List<Bound> earlier) {
        if (!mentions.has(index.asked(), clause.start(), clause.end())) {
            return List.of();
        }
        ConceptSet own = around.between(clause.start(), clause.end());
        BitSet candidates = index.candidates(own);
        List<Bound> found = new ArrayList<>(1);
        for (int number = candidates.nextSetBit(0); number >= 0; number = candidates.nextSetBit(number + 1)) {
            ImpliedRule rule = rules.get(number);
            if (matcher.matches(rule, own, place, clause) && !isStated(rule, clause, earlier, found)) {
                Bound bound =
                        rule.from().isEmpty() ? fixed(rule, place, clause) : takenOver(rule, place, clause, earlier);
                if (bound != null) {
                    found.add(bound);
                }
            }
        }
        return found;
    }

    private static boolean isStated(ImpliedRule rule, Clause clause, List<Bound> earlier, List<Bound> found) {
        for (int i = earlier.size() - 1; i >= 0 && earlier.get(i).at() >= clause.start(); i--) {
            if (earlier.get(i).code().equals(rule.code())) {
                return true;
            }
        }
        return found.stream().anyMatch(bound -> bound.code().equals(rule.code()));
    }

    private static Bound fixed(ImpliedRule rule, Place place, Clause clause) {
        return bound(rule, place, clause, BigDecimal.valueOf(rule.value()), Qualifier.EXACT, "", List.of(rule.name()));
    }

    private @Nullable Bound takenOver(ImpliedRule rule, Place place, Clause clause, List<Bound> earlier) {
        Bound source = reference.source(rule, place, earlier);
        if (source == null) {
            return null;
        }
        List<String> names = new ArrayList<>(source.rules());
        names.add(rule.name());
        return bound(rule, place, clause, source.value(), source.qualifier(), source.unit(), names);
    }

    private static Bound bound(
            ImpliedRule rule,
            Place place,
            Clause clause,
            BigDecimal value,
            Qualifier qualifier,
            String unit,
            List<String> names) {
        return new Bound(
                rule.code(),
                value,
                qualifier,
                Origin.IMPLIED,
                unit,
                clause.end(),
                clause,
                place.number(),
                place.sentence().paragraph(),
                false,
                false,
                false,
                false,
                "",
                names);
    }
}
