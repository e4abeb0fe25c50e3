package cn.fazhi.indicator.formula;

import cn.fazhi.contracts.catalogue.Aggregation;
import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.catalogue.DerivedIndicator;
import cn.fazhi.indicator.formula.model.Attributes;

import jakarta.inject.Singleton;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All formulas of the catalogue, ready to compute, in an order in which each finds the derived indicators that it uses
 * computed already.
 */
@Singleton
public class Formulas {
    private final Map<String, Formula> byCode = new LinkedHashMap<>();

    /**
     * Reads all formulas.
     *
     * @throws IllegalArgumentException if one cannot be read, or uses a derived indicator that stands after it
     */
    public Formulas(Catalogue catalogue) {
        Set<String> derived = new HashSet<>();
        catalogue.derived().forEach(each -> derived.add(each.code()));
        for (DerivedIndicator indicator : catalogue.derived()) {
            Formula formula = Formula.of(indicator, name -> isAdditive(catalogue, name));
            refuseForwardReferences(formula, derived);
            byCode.put(indicator.code(), formula);
        }
    }

    public List<Formula> inOrder() {
        return new ArrayList<>(byCode.values());
    }

    public Optional<Formula> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private void refuseForwardReferences(Formula formula, Set<String> derived) {
        formula.operands().stream()
                .filter(derived::contains)
                .filter(operand -> !byCode.containsKey(operand))
                .forEach(operand -> {
                    throw new IllegalArgumentException(formula.code() + " uses " + operand + ", which stands after it");
                });
    }

    private static boolean isAdditive(Catalogue catalogue, String name) {
        return Attributes.ADDITIVE.contains(name)
                || catalogue
                        .figure(name)
                        .filter(figure -> figure.aggregation() != Aggregation.NONE)
                        .isPresent();
    }
}
