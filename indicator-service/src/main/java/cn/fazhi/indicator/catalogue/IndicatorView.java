package cn.fazhi.indicator.catalogue;

import cn.fazhi.contracts.catalogue.BaseFigure;
import cn.fazhi.contracts.catalogue.DerivedIndicator;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.indicator.formula.Formula;
import cn.fazhi.indicator.formula.model.Rule;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The definition of an indicator.
 *
 * @param kind {@code figure} if reports state it, {@code derived} if it is computed
 * @param rule how townships become an area: {@code sum}, {@code last} (added, never over years) and {@code none} (a rate)
 *     for figures; {@code recomputed}, {@code total}, {@code share} and {@code distribution} for derived ones
 * @param formula of a derived indicator
 * @param operands the names in the formula
 * @param better whether more ({@code higher}) or less ({@code lower}) is good, or neither ({@code context})
 * @param note how a figure is told from its neighbours, or what a reader must know of a derived one's validity
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorView(
        String code,
        LocalizedText name,
        String kind,
        String domain,
        String unit,
        String rule,
        boolean core,
        @Nullable String formula,
        @Nullable List<String> operands,
        @Nullable String better,
        @Nullable LocalizedText note) {
    private static final String FIGURE = "figure";
    private static final String DERIVED = "derived";
    private static final String PERCENT = "%";

    /** Whether it is computed, and not stated by reports. */
    @JsonIgnore
    public boolean isDerived() {
        return kind.equals(DERIVED);
    }

    /** The unit of an area's value: a share of townships is in percent, whatever the unit of the indicator. */
    @JsonIgnore
    public String areaUnit() {
        return rule.equals(Rule.SHARE.toString()) ? PERCENT : unit;
    }

    static IndicatorView of(BaseFigure figure, boolean core) {
        return new IndicatorView(
                figure.code(),
                new LocalizedText(figure.cn(), figure.en()),
                FIGURE,
                figure.domain(),
                figure.unit(),
                figure.aggregation().toString(),
                core,
                null,
                null,
                null,
                figure.labelling());
    }

    static IndicatorView of(DerivedIndicator derived, Formula formula) {
        return new IndicatorView(
                derived.code(),
                new LocalizedText(derived.cn(), derived.en()),
                DERIVED,
                derived.code().substring(0, derived.code().indexOf('.')),
                derived.unit(),
                formula.rule().toString(),
                false,
                derived.formula(),
                formula.operands(),
                derived.better(),
                derived.check());
    }
}
