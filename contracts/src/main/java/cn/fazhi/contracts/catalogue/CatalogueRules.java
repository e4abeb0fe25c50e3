package cn.fazhi.contracts.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must hold of a catalogue as a whole. */
final class CatalogueRules {
    private static final Pattern DOTTED_CODE = Pattern.compile("[a-z][a-z_]*\\.[a-z][a-z0-9_]*");

    private CatalogueRules() {}

    /** One sentence for everything that is wrong; nothing if all is well. */
    static List<String> faults(Catalogue catalogue) {
        List<String> faults = new ArrayList<>();
        addRepeatedCodes(catalogue, faults);
        addUnknownDomains(catalogue, faults);
        addUnknownCoreCodes(catalogue, faults);
        addUnknownOperands(catalogue, faults);
        return faults;
    }

    private static void addRepeatedCodes(Catalogue catalogue, List<String> faults) {
        Set<String> seen = new HashSet<>();
        Stream.concat(
                        catalogue.figures().stream().map(BaseFigure::code),
                        catalogue.derived().stream().map(DerivedIndicator::code))
                .filter(code -> !seen.add(code))
                .forEach(code -> faults.add("the code " + code + " stands twice"));
    }

    private static void addUnknownDomains(Catalogue catalogue, List<String> faults) {
        Set<String> domains = new HashSet<>();
        catalogue.domains().forEach(domain -> domains.add(domain.key()));
        for (BaseFigure figure : catalogue.figures()) {
            if (!domains.contains(figure.domain())) {
                faults.add(figure.code() + " belongs to the unknown domain " + figure.domain());
            }
        }
    }

    private static void addUnknownCoreCodes(Catalogue catalogue, List<String> faults) {
        catalogue.core().stream()
                .filter(Predicate.not(catalogue::knows))
                .forEach(code -> faults.add("the core list names the unknown code " + code));
    }

    private static void addUnknownOperands(Catalogue catalogue, List<String> faults) {
        Set<String> known = new HashSet<>(catalogue.figuresByCode().keySet());
        catalogue.derived().forEach(derived -> known.add(derived.code()));
        for (DerivedIndicator derived : catalogue.derived()) {
            DOTTED_CODE
                    .matcher(derived.formula())
                    .results()
                    .map(MatchResult::group)
                    .filter(Predicate.not(known::contains))
                    .forEach(code -> faults.add("the formula of " + derived.code() + " names the unknown " + code));
        }
        for (Check check : catalogue.checks()) {
            DOTTED_CODE
                    .matcher(check.condition())
                    .results()
                    .map(MatchResult::group)
                    .filter(Predicate.not(known::contains))
                    .forEach(code -> faults.add("the check " + check.rule() + " names the unknown " + code));
        }
    }
}
