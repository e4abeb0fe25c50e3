package cn.fazhi.indicator.countyreport;

import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.indicator.completeness.CompletenessView;
import cn.fazhi.indicator.countyreport.model.Amount;
import cn.fazhi.indicator.countyreport.model.Vagueness;
import cn.fazhi.indicator.export.model.ExportedTownship;
import cn.fazhi.indicator.export.model.ReportContent;
import cn.fazhi.indicator.export.model.Value;
import cn.fazhi.indicator.rollup.AreaDerivedView;
import cn.fazhi.indicator.rollup.AreaFigureView;
import cn.fazhi.indicator.rollup.AreaIndicatorsView;
import cn.fazhi.indicator.rollup.model.Coverage;
import cn.fazhi.indicator.theme.GatherThemes;
import cn.fazhi.indicator.theme.ThemesView.PartView;
import cn.fazhi.indicator.value.model.Exactness;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All that a county's draft rests on, read at one moment. */
final class CountyFacts {
    /**
     * The county's numbers of one indicator.
     *
     * @param value the total, recomputed rate or share
     */
    record Line(
            String code,
            String name,
            String unit,
            @Nullable BigDecimal value,
            @Nullable BigDecimal median,
            long count,
            Coverage coverage,
            boolean inexact) {}

    /** Longer clauses are lists of figures, and no example. */
    private static final int LONGEST_CLAUSE = 60;

    private static final String PERCENT = "%";
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final AreaIndicatorsView totals;
    private final CompletenessView completeness;
    private final List<ExportedTownship> townships;
    private final PartView problems;
    private final PartView commitments;
    private final @Nullable Instant asOf;
    private final Map<String, Line> lines = new HashMap<>();

    CountyFacts(
            AreaIndicatorsView totals,
            CompletenessView completeness,
            List<ExportedTownship> townships,
            GatherThemes gather,
            @Nullable Instant asOf) {
        this.totals = totals;
        this.completeness = completeness;
        this.townships = List.copyOf(townships);
        this.problems = gather.problems(townships);
        this.commitments = gather.commitments(townships);
        this.asOf = asOf;
        totals.figures().forEach(figure -> lines.put(figure.code(), line(figure)));
        totals.derived().forEach(derived -> lines.put(derived.code(), line(derived)));
    }

    private static Line line(AreaFigureView figure) {
        return new Line(
                figure.code(),
                figure.name().zh(),
                figure.unit(),
                figure.sum(),
                figure.median(),
                figure.count(),
                figure.coverage(),
                figure.exactness() == Exactness.INEXACT);
    }

    private static Line line(AreaDerivedView derived) {
        return new Line(
                derived.code(),
                derived.name().zh(),
                derived.unit(),
                derived.value(),
                derived.median(),
                derived.count(),
                derived.coverage(),
                derived.exactness() == Exactness.INEXACT);
    }

    AreaIndicatorsView totals() {
        return totals;
    }

    CompletenessView completeness() {
        return completeness;
    }

    /** In the order of their codes. */
    List<ExportedTownship> townships() {
        return townships;
    }

    /** What the townships themselves say is wanting, by theme. */
    PartView problems() {
        return problems;
    }

    /** What they say they will do next year, by theme. */
    PartView commitments() {
        return commitments;
    }

    /** The clause of a township's report that the largest part of its value comes from. */
    Optional<String> clause(ExportedTownship township, String code) {
        return counting(township.content(), code).stream()
                .filter(figure -> figure.evidence() != null)
                .max(Comparator.comparing(Figure::value))
                .map(figure -> Objects.requireNonNull(figure.evidence()).text().strip())
                .filter(text -> text.length() <= LONGEST_CLAUSE && text.indexOf('\n') < 0);
    }

    @Nullable Instant asOf() {
        return asOf;
    }

    Optional<Line> line(String code) {
        return Optional.ofNullable(lines.get(code));
    }

    /** The county's total; nothing where no township gives it, or where it makes no sense. */
    Optional<Amount> total(String code) {
        return line(code)
                .filter(line -> line.value() != null && isSound(line, line.value()))
                .map(line -> amount(line.value(), line.unit(), line.inexact() ? vagueness(code) : Vagueness.EXACT));
    }

    /** The median of the townships' values; nothing where fewer than two have one. */
    Optional<Amount> median(String code) {
        return line(code)
                .filter(line -> line.median() != null && isSound(line, line.median()) && line.count() > 1)
                .map(line -> amount(line.median(), line.unit(), line.inexact() ? Vagueness.ABOUT : Vagueness.EXACT));
    }

    /** A township's value; nothing where it has none. */
    Optional<Amount> of(ExportedTownship township, String code) {
        Value value = township.values().get(code);
        return value == null || value.number() == null
                ? Optional.empty()
                : line(code)
                        .map(line -> amount(
                                value.number(),
                                line.unit(),
                                value.inexact() ? vagueness(List.of(township), code) : Vagueness.EXACT));
    }

    /** More than all can only come from figures that contradict each other, and belongs into no report. */
    private static boolean isSound(Line line, BigDecimal value) {
        return !line.unit().equals(PERCENT) || value.compareTo(ALL) <= 0;
    }

    private static Amount amount(@Nullable BigDecimal value, String unit, Vagueness vagueness) {
        return new Amount(value == null ? BigDecimal.ZERO : value, unit, vagueness);
    }

    private Vagueness vagueness(String code) {
        return vagueness(townships, code);
    }

    /** What is computed from inexact operands is about right, and no more is known. */
    private static Vagueness vagueness(List<ExportedTownship> of, String code) {
        List<Vagueness> parts = of.stream()
                .map(ExportedTownship::content)
                .flatMap(content -> counting(content, code).stream())
                .map(Vagueness::of)
                .toList();
        return parts.isEmpty() ? Vagueness.ABOUT : Vagueness.ofSum(parts);
    }

    private static List<Figure> counting(@Nullable ReportContent content, String code) {
        return content == null
                ? List.of()
                : content.figures().stream()
                        .filter(figure -> figure.counts() && figure.code().equals(code))
                        .toList();
    }
}
