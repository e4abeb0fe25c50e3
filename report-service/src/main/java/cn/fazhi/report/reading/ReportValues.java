package cn.fazhi.report.reading;

import cn.fazhi.contracts.catalogue.Aggregation;
import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.figure.Figure;

import jakarta.inject.Singleton;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a report's figures come to for each code. */
@Singleton
public class ReportValues {
    private final Catalogue catalogue;

    ReportValues(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The value of every code: additive figures add up, of others the first stands. */
    public Map<String, BigDecimal> of(List<Figure> figures) {
        Map<String, BigDecimal> values = new HashMap<>();
        figures.stream()
                .filter(Figure::counts)
                .forEach(figure -> values.merge(
                        figure.code(),
                        figure.value(),
                        (one, other) -> isAdditive(figure.code()) ? one.add(other) : one));
        return values;
    }

    private boolean isAdditive(String code) {
        return catalogue
                .figure(code)
                .filter(figure -> figure.aggregation() == Aggregation.SUM)
                .isPresent();
    }
}
