package cn.fazhi.contracts.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must hold of a catalogue as a whole. */
final class CatalogueRules {
    private static final Set<String> DIRECTIONS = Set.of("higher", "lower", "context");

    private static final Pattern FINDING = Pattern.compile("[A-Z][A-Z0-9_]*");
    /** In a message the name of the figure that the check is asked of. */
    private static final String NAME_OF_FIGURE = "name";

    private CatalogueRules() {}

    /** One sentence for everything that is wrong; nothing if all is well. */
    static List<String> faults(Catalogue catalogue) {
        List<String> faults = new ArrayList<>();
        addRepetitions(catalogue, faults);
        addUnknownDomains(catalogue, faults);
        addUnknownCoreCodes(catalogue, faults);
        addUnknownDirections(catalogue, faults);
        addUnknownOperands(catalogue, faults);
        addUnknownNamesInChecks(catalogue, faults);
        return faults;
    }

    private static void addRepetitions(Catalogue catalogue, List<String> faults) {
        addRepetitions("domain", catalogue.domains().stream().map(Domain::key), faults);
        addRepetitions(
                "code",
                Stream.concat(
                        catalogue.figures().stream().map(BaseFigure::code),
                        catalogue.derived().stream().map(DerivedIndicator::code)),
                faults);
        addRepetitions("core code", catalogue.core().stream(), faults);
        addRepetitions("check", catalogue.checks().stream().map(Check::rule), faults);
    }

    private static void addRepetitions(String what, Stream<String> names, List<String> faults) {
        Set<String> seen = new HashSet<>();
        names.filter(name -> !seen.add(name)).forEach(name -> faults.add("the " + what + " " + name + " stands twice"));
    }

    private static void addUnknownDomains(Catalogue catalogue, List<String> faults) {
        Set<String> domains = new HashSet<>();
        catalogue.domains().forEach(domain -> domains.add(domain.key()));
        for (BaseFigure figure : catalogue.figures()) {
            if (!domains.contains(figure.domain())) {
                faults.add(figure.code() + " belongs to the unknown domain " + figure.domain());
            } else if (!figure.code().startsWith(figure.domain() + ".")) {
                faults.add(figure.code() + " does not begin with its domain " + figure.domain());
            }
        }
    }

    private static void addUnknownCoreCodes(Catalogue catalogue, List<String> faults) {
        catalogue.core().stream()
                .filter(Predicate.not(catalogue::knows))
                .forEach(code -> faults.add("the core list names the unknown code " + code));
    }

    private static void addUnknownDirections(Catalogue catalogue, List<String> faults) {
        catalogue.derived().stream()
                .filter(derived -> !DIRECTIONS.contains(derived.better()))
                .forEach(derived -> faults.add(
                        derived.code() + " is better '" + derived.better() + "', not higher, lower or context"));
    }

    /** A formula may use derived indicators that stand before it only, so that none depends on itself. */
    private static void addUnknownOperands(Catalogue catalogue, List<String> faults) {
        Set<String> known = new HashSet<>(catalogue.figuresByCode().keySet());
        for (DerivedIndicator derived : catalogue.derived()) {
            OperandNames.unknownInFormula(derived.formula(), known::contains)
                    .forEach(name ->
                            faults.add("the formula of " + derived.code() + " names the unknown or later " + name));
            known.add(derived.code());
        }
    }

    private static void addUnknownNamesInChecks(Catalogue catalogue, List<String> faults) {
        Set<String> codes = new HashSet<>(catalogue.figuresByCode().keySet());
        catalogue.derived().forEach(derived -> codes.add(derived.code()));
        for (Check check : catalogue.checks()) {
            if (!FINDING.matcher(check.finding()).matches()) {
                faults.add("the check " + check.rule() + " has the finding " + check.finding() + ", not in capitals");
            }
            unknownNames(check, codes)
                    .forEach(name -> faults.add("the check " + check.rule() + " names the unknown " + name));
        }
    }

    /** A name may use those that stand before it. */
    private static Stream<String> unknownNames(Check check, Set<String> codes) {
        Set<String> known = new HashSet<>(codes);
        known.addAll(check.each().attributes());
        List<String> unknown = new ArrayList<>();
        check.names().forEach((name, expression) -> {
            unknown.addAll(OperandNames.unknown(expression, known::contains));
            known.add(name);
        });
        unknown.addAll(OperandNames.unknown(check.condition(), known::contains));
        check.totals().stream().filter(code -> !codes.contains(code)).forEach(unknown::add);
        if (check.each() != Each.REPORT) {
            known.add(NAME_OF_FIGURE);
        }
        unknown.addAll(OperandNames.unknownInMessage(check.message().zh(), known::contains));
        unknown.addAll(OperandNames.unknownInMessage(check.message().en(), known::contains));
        return unknown.stream();
    }
}
