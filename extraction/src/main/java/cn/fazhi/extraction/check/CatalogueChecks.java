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

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the catalogue's checks. Built once; safe for many threads. */
public final class CatalogueChecks {
    private static final Set<Each> OVER_FIGURES = EnumSet.of(Each.REPORT, Each.RATE, Each.COUNT, Each.SUM);
    private static final String MONEY = "元";
    private static final String VALUE = RunnableCheck.VALUE;
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
        return checks.stream()
                .map(RunnableCheck::check)
                .filter(check -> OVER_FIGURES.contains(check.each()))
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
        CountingFigures counting = new CountingFigures(catalogue, facts);
        return checks.stream()
                .flatMap(check -> switch (check.check().each()) {
                    case REPORT -> ofReport(check, counting);
                    case RATE -> ofFigures(check, counting, BaseFigure::isRate);
                    case COUNT -> ofFigures(check, counting, CatalogueChecks::isCount);
                    case SUM -> ofSums(check, counting, facts.previous());
                    case RIVAL -> facts.rivals().stream().flatMap(rival -> ofRival(check, rival));
                    case ENUMERATION -> facts.enumerations().stream().flatMap(one -> ofEnumeration(check, one));
                })
                .toList();
    }

    private static Stream<Finding> ofReport(RunnableCheck check, CountingFigures counting) {
        if (!check.isBroken(counting.amounts())) {
            return Stream.of();
        }
        List<String> codes = counting.codesAmong(check.operands());
        List<Figure> figures =
                codes.stream().flatMap(code -> counting.of(code).stream()).toList();
        return check.applies(figures)
                ? Stream.of(check.finding(NAMELESS, counting.amounts(), codes, evidence(figures)))
                : Stream.of();
    }

    private Stream<Finding> ofFigures(RunnableCheck check, CountingFigures counting, Predicate<BaseFigure> kind) {
        Stream<Figure> figures = counting.codes(kind).flatMap(code -> counting.of(code).stream());
        return check.broken(figures).stream()
                .map(figure -> check.finding(
                        name(figure.code()),
                        Map.of(VALUE, Amount.exactly(figure.value())),
                        List.of(figure.code()),
                        evidence(List.of(figure))));
    }

    private Stream<Finding> ofSums(RunnableCheck check, CountingFigures counting, Map<String, BigDecimal> previous) {
        return counting.codes(figure -> figure.aggregation() == Aggregation.SUM)
                .flatMap(code -> Optional.ofNullable(previous.get(code))
                        .flatMap(before -> counting.amount(code)
                                .map(amount -> Map.of(VALUE, amount, "previous", Amount.exactly(before))))
                        .stream()
                        .flatMap(values -> finding(check, code, values, evidence(counting.of(code)))));
    }

    private Stream<Finding> ofRival(RunnableCheck check, Rival rival) {
        Map<String, Amount> values = Map.of(VALUE, amount(rival.value()), "rival", amount(rival.rival()));
        return finding(check, rival.value().code(), values, evidence(List.of(rival.value(), rival.rival())));
    }

    private Stream<Finding> ofEnumeration(RunnableCheck check, Enumeration one) {
        Map<String, Amount> values = Map.of("total", Amount.exactly(one.total()), "parts", Amount.exactly(one.parts()));
        return finding(check, one.code(), values, List.of(one.evidence()));
    }

    private Stream<Finding> finding(
            RunnableCheck check, String code, Map<String, Amount> values, List<Evidence> evidence) {
        return check.isBroken(values)
                ? Stream.of(check.finding(name(code), values, List.of(code), evidence))
                : Stream.of();
    }

    private Amount amount(Figure figure) {
        return Amount.of(figure, base(figure.code()).isRate());
    }

    private LocalizedText name(String code) {
        return new LocalizedText(base(code).cn(), base(code).en());
    }

    private BaseFigure base(String code) {
        return catalogue.figure(code).orElseThrow();
    }

    private static boolean isCount(BaseFigure figure) {
        return !figure.isRate() && !figure.unit().equals(MONEY);
    }

    private static List<Evidence> evidence(List<Figure> figures) {
        return figures.stream().map(Figure::evidence).filter(Objects::nonNull).toList();
    }
}
