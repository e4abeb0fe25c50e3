package cn.fazhi.extraction.check;

import cn.fazhi.contracts.catalogue.Aggregation;
import cn.fazhi.contracts.catalogue.BaseFigure;
import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.catalogue.Check;
import cn.fazhi.contracts.catalogue.Each;
import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the catalogue's checks. Built once; safe for many threads. */
public final class CatalogueChecks {
    private static final String MONEY = "元";
    private static final String VALUE = "value";
    private static final LocalizedText NAMELESS = new LocalizedText("", "");

    private final Catalogue catalogue;
    private final List<RunnableCheck> checks;

    /**
     * Reads the checks of a catalogue.
     *
     * @throws IllegalArgumentException if one of them cannot be read
     */
    public CatalogueChecks(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.checks = catalogue.checks().stream()
                .map(check -> new RunnableCheck(check, new Meanings(catalogue, check)::of))
                .toList();
    }

    /** The codes of findings that follow from figures alone, whatever the text looks like. */
    public Set<String> codesOverFigures() {
        Set<Each> overFigures = EnumSet.of(Each.REPORT, Each.RATE, Each.COUNT, Each.SUM);
        return checks.stream()
                .map(RunnableCheck::check)
                .filter(check -> overFigures.contains(check.each()))
                .map(Check::finding)
                .collect(Collectors.toSet());
    }

    /** The codes that the checks of a whole report compare with each other. */
    public Set<String> comparedCodes() {
        return checks.stream()
                .filter(check -> check.check().each() == Each.REPORT)
                .flatMap(check -> check.operands().stream())
                .collect(Collectors.toSet());
    }

    /** What the checks found, in the order of the catalogue. */
    public List<Finding> run(Facts facts) {
        Map<String, List<Figure>> counting = facts.figures().stream()
                .filter(Figure::counts)
                .collect(Collectors.groupingBy(Figure::code, LinkedHashMap::new, Collectors.toList()));
        Map<String, Amount> amounts = amounts(facts, counting);
        return checks.stream()
                .flatMap(check -> switch (check.check().each()) {
                    case REPORT -> ofReport(check, amounts, counting).stream();
                    case RATE -> ofFigures(check, counting, BaseFigure::isRate);
                    case COUNT -> ofFigures(check, counting, figure -> !figure.isRate() && !isMoney(figure));
                    case SUM -> ofSums(check, amounts, counting, facts.previous());
                    case RIVAL -> facts.rivals().stream().flatMap(rival -> ofRival(check, rival).stream());
                    case ENUMERATION ->
                        facts.enumerations().stream().flatMap(one -> ofEnumeration(check, one).stream());
                })
                .toList();
    }

    private Map<String, Amount> amounts(Facts facts, Map<String, List<Figure>> counting) {
        Map<String, Amount> amounts = new HashMap<>();
        counting.forEach((code, figures) ->
                catalogue.figure(code).ifPresent(figure -> amounts.put(code, Amount.of(figure, figures))));
        addYear(amounts, "year", facts.year());
        addYear(amounts, "period_year", facts.periodYear());
        return amounts;
    }

    private static void addYear(Map<String, Amount> amounts, String name, @Nullable Integer year) {
        if (year != null) {
            amounts.put(name, Amount.exactly(BigDecimal.valueOf(year)));
        }
    }

    private static Optional<Finding> ofReport(
            RunnableCheck check, Map<String, Amount> amounts, Map<String, List<Figure>> counting) {
        List<String> codes =
                check.operands().stream().filter(counting::containsKey).toList();
        List<Figure> figures = codes.stream()
                .flatMap(code -> counting.getOrDefault(code, List.of()).stream())
                .toList();
        if (!check.applies(figures) || !check.isBroken(amounts)) {
            return Optional.empty();
        }
        return Optional.of(check.finding(NAMELESS, amounts, codes, evidence(figures)));
    }

    private Stream<Finding> ofFigures(
            RunnableCheck check, Map<String, List<Figure>> counting, java.util.function.Predicate<BaseFigure> wanted) {
        return counting.values().stream()
                .flatMap(List::stream)
                .filter(figure -> catalogue.figure(figure.code()).filter(wanted).isPresent())
                .flatMap(figure -> {
                    Map<String, Amount> values = Map.of(VALUE, Amount.exactly(figure.value()));
                    return finding(check, figure.code(), values, evidence(List.of(figure))).stream();
                });
    }

    private Stream<Finding> ofSums(
            RunnableCheck check,
            Map<String, Amount> amounts,
            Map<String, List<Figure>> counting,
            Map<String, BigDecimal> previous) {
        return counting.entrySet().stream()
                .filter(entry -> previous.containsKey(entry.getKey()) && isAdditive(entry.getKey()))
                .flatMap(entry -> {
                    String code = entry.getKey();
                    Map<String, Amount> values = Map.of(
                            VALUE,
                            Objects.requireNonNull(amounts.get(code)),
                            "previous",
                            Amount.exactly(Objects.requireNonNull(previous.get(code))));
                    return finding(check, code, values, evidence(entry.getValue())).stream();
                });
    }

    private Optional<Finding> ofRival(RunnableCheck check, Rival rival) {
        Map<String, Amount> values = Map.of(VALUE, amount(rival.value()), "rival", amount(rival.rival()));
        return finding(check, rival.value().code(), values, evidence(List.of(rival.value(), rival.rival())));
    }

    private Optional<Finding> ofEnumeration(RunnableCheck check, Enumeration one) {
        Map<String, Amount> values = Map.of("total", Amount.exactly(one.total()), "parts", Amount.exactly(one.parts()));
        return finding(check, one.code(), values, List.of(one.evidence()));
    }

    private Optional<Finding> finding(
            RunnableCheck check, String code, Map<String, Amount> values, List<Evidence> evidence) {
        return check.isBroken(values)
                ? Optional.of(check.finding(name(code), values, List.of(code), evidence))
                : Optional.empty();
    }

    private Amount amount(Figure figure) {
        return Amount.of(figure, catalogue.figure(figure.code()).orElseThrow().isRate());
    }

    private LocalizedText name(String code) {
        BaseFigure figure = catalogue.figure(code).orElseThrow();
        return new LocalizedText(figure.cn(), figure.en());
    }

    private static boolean isMoney(BaseFigure figure) {
        return figure.unit().equals(MONEY);
    }

    private boolean isAdditive(String code) {
        return catalogue
                .figure(code)
                .filter(figure -> figure.aggregation() == Aggregation.SUM)
                .isPresent();
    }

    private static List<Evidence> evidence(List<Figure> figures) {
        return figures.stream().map(Figure::evidence).filter(Objects::nonNull).toList();
    }
}
