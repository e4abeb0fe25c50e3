package cn.fazhi.indicator.value;

import cn.fazhi.contracts.catalogue.BaseFigure;
import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.indicator.formula.Bindings;
import cn.fazhi.indicator.formula.Formula;
import cn.fazhi.indicator.formula.Formulas;
import cn.fazhi.indicator.formula.model.Operand;
import cn.fazhi.indicator.value.model.Assessment;
import cn.fazhi.indicator.value.model.DerivedValue;
import cn.fazhi.indicator.value.model.Facts;
import cn.fazhi.indicator.value.model.FigureValue;
import cn.fazhi.indicator.value.model.Reason;
import cn.fazhi.indicator.value.model.Why;

import jakarta.inject.Singleton;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns what a report says into values. It knows no database: the same facts give the same values everywhere. */
@Singleton
public class AssessReport {
    private final Catalogue catalogue;
    private final Formulas formulas;

    public AssessReport(Catalogue catalogue, Formulas formulas) {
        this.catalogue = catalogue;
        this.formulas = formulas;
    }

    /** All values of one report. Codes that this catalogue does not know are left out. */
    public Assessment assess(Facts facts) {
        List<FigureValue> figures = figures(facts);
        Bindings bindings = new Bindings(Operands.of(catalogue, facts, figures));
        List<DerivedValue> derived = new ArrayList<>();
        for (Formula formula : formulas.inOrder()) {
            DerivedValue value = withItsReason(formula.evaluate(bindings), facts);
            derived.add(value);
            if (value instanceof DerivedValue.Computed computed) {
                bindings.put(formula.code(), new Operand.Number(computed.value(), computed.exactness()));
            }
        }
        return new Assessment(figures, derived);
    }

    private List<FigureValue> figures(Facts facts) {
        Map<String, List<Figure>> entries = facts.figures().stream().collect(Collectors.groupingBy(Figure::code));
        List<FigureValue> values = new ArrayList<>();
        for (BaseFigure figure : catalogue.figures()) {
            List<Figure> own = entries.get(figure.code());
            if (own != null) {
                values.add(FigureValue.of(figure.code(), figure.aggregation(), own));
            }
        }
        return values;
    }

    private static DerivedValue withItsReason(DerivedValue value, Facts facts) {
        return value instanceof DerivedValue.Missing missing
                ? new DerivedValue.Missing(missing.code(), because(missing.why(), facts))
                : value;
    }

    private static Why because(Why why, Facts facts) {
        Reason reason = Operands.reasonFor(why.operands(), facts);
        return new Why(reason, why.operands());
    }
}
