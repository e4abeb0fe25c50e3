package cn.fazhi.indicator.rubric;

import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.indicator.formula.Calculation;
import cn.fazhi.indicator.formula.Formulas;
import cn.fazhi.indicator.formula.model.Attributes;
import cn.fazhi.indicator.formula.model.Operand;
import cn.fazhi.indicator.rubric.model.Delivery;
import cn.fazhi.indicator.rubric.model.Delivery.Timing;
import cn.fazhi.indicator.rubric.model.GivenPoints;
import cn.fazhi.indicator.rubric.model.Reading;
import cn.fazhi.indicator.rubric.model.Sheet;
import cn.fazhi.indicator.rubric.model.TownshipFacts;
import cn.fazhi.indicator.scope.model.Basis;
import cn.fazhi.indicator.value.AssessReport;
import cn.fazhi.indicator.value.model.Assessment;
import cn.fazhi.indicator.value.model.DerivedValue;
import cn.fazhi.indicator.value.model.Exactness;
import cn.fazhi.indicator.value.model.Facts;
import cn.fazhi.indicator.value.model.FigureValue;
import cn.fazhi.indicator.value.model.Reason;
import cn.fazhi.indicator.value.model.Why;

import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads off a township's report what a sheet asks for. */
@Singleton
public class MeasureTownship {
    private final AssessReport assess;
    private final Formulas formulas;

    public MeasureTownship(AssessReport assess, Formulas formulas) {
        this.assess = assess;
        this.formulas = formulas;
    }

    TownshipFacts measure(Sheet sheet, ScoredReport report, Basis basis, Map<String, GivenPoints> given) {
        Delivery delivery = delivery(report, basis);
        Facts facts = report.facts();
        return new TownshipFacts(
                delivery, facts == null || !delivery.counts() ? Map.of() : readings(sheet, facts), given);
    }

    private static Delivery delivery(ScoredReport report, Basis basis) {
        Facts facts = report.facts();
        if (report.state() == null || facts == null) {
            return new Delivery(Reason.NO_REPORT, null, 0, Sections.NONE);
        }
        Reason notCounted = report.state().whyNotCounted(basis).orElse(null);
        Timing timing = report.state().counts() ? timing(facts) : null;
        long days = timing == Timing.LATE ? daysLate(facts) : 0;
        return new Delivery(notCounted, timing, days, facts.sections());
    }

    private static Timing timing(Facts facts) {
        if (facts.historical() || facts.dueOn() == null) {
            return Timing.NOT_RATED;
        }
        return daysLate(facts) > 0 ? Timing.LATE : Timing.ON_TIME;
    }

    private static long daysLate(Facts facts) {
        LocalDate due = Objects.requireNonNull(facts.dueOn());
        return Math.max(0, ChronoUnit.DAYS.between(due, facts.submittedOn()));
    }

    private Map<String, Reading> readings(Sheet sheet, Facts facts) {
        Values values = new Values(assess.assess(facts), facts.population());
        Map<String, Reading> readings = new HashMap<>();
        sheet.items()
                .map(item -> item.rule().expression())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(expression -> readings.put(expression, values.read(expression)));
        return readings;
    }

    /** The values of one report, by code. */
    private final class Values {
        private final Map<String, Operand> operands = new HashMap<>();
        private final Map<String, List<Figure>> sources = new HashMap<>();
        private final Map<String, Why> reasons = new HashMap<>();

        Values(Assessment assessment, @Nullable Long population) {
            for (FigureValue figure : assessment.figures()) {
                if (figure.value() != null) {
                    operands.put(figure.code(), new Operand.Number(figure.value(), figure.exactness()));
                    sources.put(
                            figure.code(),
                            figure.entries().stream().filter(Figure::counts).toList());
                }
            }
            assessment.derived().forEach(this::derived);
            if (population != null) {
                operands.put(
                        Attributes.POPULATION, new Operand.Number(BigDecimal.valueOf(population), Exactness.EXACT));
            }
        }

        private void derived(DerivedValue value) {
            switch (value) {
                case DerivedValue.Computed computed ->
                    operands.put(value.code(), new Operand.Number(computed.value(), computed.exactness()));
                case DerivedValue.WithoutBase without -> reasons.put(value.code(), Why.of(Reason.ZERO_DENOMINATOR));
                case DerivedValue.Missing missing -> reasons.put(value.code(), missing.why());
            }
        }

        Reading read(String expression) {
            Calculation calculation = Calculation.parse(expression)
                    .orElseThrow(() -> new IllegalStateException("a stored sheet has the expression " + expression));
            return switch (calculation.evaluate(operands)) {
                case DerivedValue.Computed computed ->
                    new Reading.Measured(
                            computed.value(),
                            computed.exactness(),
                            calculation.operands().stream()
                                    .flatMap(this::sourcesOf)
                                    .distinct()
                                    .toList());
                case DerivedValue.Missing missing -> new Reading.Absent(because(missing.why()));
                case DerivedValue.WithoutBase without -> new Reading.Absent(Why.of(Reason.ZERO_DENOMINATOR));
            };
        }

        private Stream<Figure> sourcesOf(String code) {
            return formulas.of(code)
                    .map(formula -> formula.operands().stream().flatMap(this::sourcesOf))
                    .orElseGet(() -> sources.getOrDefault(code, List.of()).stream());
        }

        /** A computed indicator knows better why it is missing; of a stated one alone, the report does not give it. */
        private Why because(Why why) {
            if (why.operands().size() != 1 || why.reason() != Reason.MISSING_OPERAND) {
                return why;
            }
            String code = why.operands().getFirst();
            Reason other = code.equals(Attributes.POPULATION) ? Reason.NO_POPULATION : Reason.NOT_IN_REPORT;
            return reasons.getOrDefault(code, new Why(other, why.operands()));
        }
    }
}
