package cn.fazhi.indicator.rollup;

import cn.fazhi.contracts.catalogue.BaseFigure;
import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.catalogue.DerivedIndicator;
import cn.fazhi.indicator.formula.Formulas;
import cn.fazhi.indicator.rollup.model.Addition;

import jakarta.inject.Singleton;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** How each indicator is added up. */
@Singleton
public class Additions {
    private final Map<String, Addition> byCode = new HashMap<>();

    Additions(Catalogue catalogue, Formulas formulas) {
        for (BaseFigure figure : catalogue.figures()) {
            byCode.put(figure.code(), Addition.of(figure.aggregation()));
        }
        for (DerivedIndicator derived : catalogue.derived()) {
            formulas.of(derived.code())
                    .ifPresent(formula -> byCode.put(derived.code(), Addition.of(formula.rule(), derived.unit())));
        }
    }

    public Addition of(String code) {
        return Objects.requireNonNull(byCode.get(code), code);
    }
}
