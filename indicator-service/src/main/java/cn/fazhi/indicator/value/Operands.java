package cn.fazhi.indicator.value;

import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.indicator.formula.model.Attributes;
import cn.fazhi.indicator.formula.model.Operand;
import cn.fazhi.indicator.value.model.Exactness;
import cn.fazhi.indicator.value.model.Facts;
import cn.fazhi.indicator.value.model.FigureValue;
import cn.fazhi.indicator.value.model.Reason;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names that formulas may use, and what they stand for in one report. */
final class Operands {
    private Operands() {}

    static Map<String, Operand> of(Catalogue catalogue, Facts facts, List<FigureValue> figures) {
        Map<String, Operand> operands = new HashMap<>();
        for (FigureValue figure : figures) {
            if (figure.value() != null) {
                operands.put(figure.code(), new Operand.Number(figure.value(), figure.exactness()));
            }
        }
        List<Boolean> core =
                catalogue.core().stream().map(operands::containsKey).toList();
        operands.put(Attributes.CORE, new Operand.Members(core));
        operands.put(Attributes.SECTIONS, sections(facts.sections()));
        if (facts.population() != null) {
            operands.put(Attributes.POPULATION, exact(facts.population()));
        }
        if (facts.dueOn() != null && !facts.historical()) {
            operands.put(Attributes.DUE_DATE, day(facts.dueOn()));
        }
        operands.put(Attributes.SUBMITTED_DATE, day(facts.submittedOn()));
        return operands;
    }

    /** What to tell the reader who misses these. */
    static Reason reasonFor(List<String> missing, Facts facts) {
        if (missing.contains(Attributes.DUE_DATE)) {
            return facts.historical() ? Reason.NOT_RATED : Reason.NO_DUE_DATE;
        }
        return missing.contains(Attributes.POPULATION) ? Reason.NO_POPULATION : Reason.MISSING_OPERAND;
    }

    /** The four mandated parts (督察规定 Art. 25); its fifth, 其他情况, is optional and does not count. */
    private static Operand sections(Sections sections) {
        return new Operand.Members(
                List.of(sections.measures(), sections.problems(), sections.headDuty(), sections.plan()));
    }

    /** Dates are counted in days, so that their difference is a number of calendar days. */
    private static Operand day(LocalDate date) {
        return exact(date.toEpochDay());
    }

    private static Operand exact(long value) {
        return new Operand.Number(BigDecimal.valueOf(value), Exactness.EXACT);
    }
}
