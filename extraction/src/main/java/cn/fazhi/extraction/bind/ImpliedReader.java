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
import java.util.List;

/** Reads the numbers that words say: none as zero, all as the number named before. */
final class ImpliedReader {
    /** How many sentences back 均 may refer. */
    private static final int LONGEST_REFERENCE = 1;

    private static final int LONGEST_LOOK_BACK = 48;

    private final Words words;
    private final Surroundings around;
    private final List<ImpliedRule> rules;
    private final ConceptSet openings;
    private final Parts parts;

    ImpliedReader(Words words, Surroundings around, BindingTools tools) {
        this.words = words;
        this.around = around;
        this.rules = tools.vocabulary().implied();
        this.openings = tools.openings();
        this.parts = new Parts(tools.vocabulary());
    }

    /** What the clause implies, given what was bound before it. */
    List<Bound> read(Place place, Clause clause, List<Bound> earlier) {
        if (!says(openings, clause)) {
            return List.of();
        }
        List<Bound> found = new ArrayList<>(1);
        ConceptSet own = around.between(clause.start(), clause.end());
        for (ImpliedRule rule : rules) {
            if (hasAll(rule, own)
                    && says(rule, clause)
                    && fits(rule, place, clause)
                    && !isStated(rule, clause, earlier, found)) {
                Bound bound =
                        rule.from().isEmpty() ? fixed(rule, place, clause) : takenOver(rule, place, clause, earlier);
                if (bound != null) {
                    found.add(bound);
                }
            }
        }
        return found;
    }

    private boolean says(ConceptSet wanted, Clause clause) {
        for (int word = words.firstFrom(clause.start());
                word < words.count() && words.start(word) < clause.end();
                word++) {
            if (words.meaning(word).meets(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAll(ImpliedRule rule, ConceptSet own) {
        for (ConceptSet wanted : rule.says()) {
            if (!wanted.meets(own)) {
                return false;
            }
        }
        return true;
    }

    private boolean says(ImpliedRule rule, Clause clause) {
        int wanted = 0;
        List<ConceptSet> says = rule.says();
        for (int word = words.firstFrom(clause.start()); wanted < says.size(); word++) {
            if (word >= words.count() || words.start(word) >= clause.end()) {
                return false;
            }
            while (wanted < says.size() && words.meaning(word).meets(says.get(wanted))) {
                wanted++;
            }
        }
        return true;
    }

    private boolean fits(ImpliedRule rule, Place place, Clause clause) {
        ConceptSet own = around.between(clause.start(), clause.end());
        if (rule.not().stream().anyMatch(own::meets)) {
            return false;
        }
        for (ConceptSet wanted : rule.about()) {
            if (!around.isAbout(wanted, own, place.sentence(), place.paragraphStart(), clause.start())) {
                return false;
            }
        }
        ConceptSet amid = rule.amid().isEmpty() ? own : around.amid(place.sentence(), clause.end());
        return rule.amid().stream().allMatch(amid::meets);
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

    /** What was bound in this sentence and the one before. */
    private static List<Bound> near(Place place, List<Bound> earlier) {
        int from = earlier.size();
        while (from > 0 && earlier.size() - from < LONGEST_LOOK_BACK && isNear(place, earlier.get(from - 1))) {
            from--;
        }
        return earlier.subList(from, earlier.size());
    }

    private static boolean isNear(Place place, Bound bound) {
        return bound.paragraph() == place.sentence().paragraph()
                && place.number() - bound.sentence() <= LONGEST_REFERENCE;
    }

    private @Nullable Bound takenOver(ImpliedRule rule, Place place, Clause clause, List<Bound> earlier) {
        List<Bound> near = parts.withoutSums(near(place, earlier));
        for (int i = near.size() - 1; i >= 0; i--) {
            Bound source = near.get(i);
            if (source.code().equals(rule.code()) && source.sentence() == place.number()) {
                return null;
            }
            if (rule.from().contains(source.code()) && !source.part()) {
                List<String> names = new ArrayList<>(source.rules());
                names.add(rule.name());
                return bound(rule, place, clause, source.value(), source.qualifier(), source.unit(), names);
            }
        }
        return null;
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
