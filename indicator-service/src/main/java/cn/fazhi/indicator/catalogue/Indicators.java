package cn.fazhi.indicator.catalogue;

import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.IndicatorProblem;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.formula.Formulas;

import jakarta.inject.Singleton;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All definitions, in the order of the catalogue. */
@Singleton
public class Indicators {
    private final Catalogue catalogue;
    private final Map<String, IndicatorView> byCode = new LinkedHashMap<>();

    Indicators(Catalogue catalogue, Formulas formulas) {
        this.catalogue = catalogue;
        catalogue
                .figures()
                .forEach(figure -> byCode.put(
                        figure.code(), IndicatorView.of(figure, catalogue.core().contains(figure.code()))));
        catalogue
                .derived()
                .forEach(derived -> formulas.of(derived.code())
                        .ifPresent(formula -> byCode.put(derived.code(), IndicatorView.of(derived, formula))));
    }

    public Collection<IndicatorView> all() {
        return byCode.values();
    }

    public Optional<IndicatorView> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The indicator that a reader names in that parameter. */
    public Reply<IndicatorView> named(String field, String code) {
        return find(code)
                .<Reply<IndicatorView>>map(Reply.Found::new)
                .orElseGet(() -> Reply.refused(Refusal.of(IndicatorProblem.UNKNOWN_INDICATOR, field, code)));
    }

    IndicatorsView view() {
        return new IndicatorsView(
                catalogue.version(),
                catalogue.domains().stream()
                        .map(domain -> new IndicatorsView.DomainView(
                                domain.key(), new LocalizedText(domain.cn(), domain.en()), domain.basis()))
                        .toList(),
                List.copyOf(all()));
    }
}
