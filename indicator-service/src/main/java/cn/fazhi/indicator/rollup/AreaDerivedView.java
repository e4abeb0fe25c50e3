package cn.fazhi.indicator.rollup;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.indicator.answer.ReasonView;
import cn.fazhi.indicator.catalogue.IndicatorView;
import cn.fazhi.indicator.rollup.model.Coverage;
import cn.fazhi.indicator.rollup.model.Spread;
import cn.fazhi.indicator.rollup.model.Totals;
import cn.fazhi.indicator.value.model.Exactness;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A derived indicator over the townships of an area that have every operand.
 *
 * @param unit that of the value; a share of townships is in percent, whatever the unit of the indicator
 * @param rule {@code recomputed} from the operands' totals, {@code total}, {@code share} of townships for which it is
 *     true, or {@code distribution} only
 * @param part the numerators added up, of recomputed rates
 * @param base the denominators added up, of recomputed rates
 * @param count how many townships have a value; those with a zero denominator are in the rate, but have none
 * @param mean null for rates
 * @param reason why there is no value
 */
public record AreaDerivedView(
        String code,
        LocalizedText name,
        String domain,
        String unit,
        String rule,
        @Nullable BigDecimal value,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal part,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal base,
        long count,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal median,
        @Nullable BigDecimal p10,
        @Nullable BigDecimal p90,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        Coverage coverage,
        @Nullable Exactness exactness,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ReasonView reason) {

    static AreaDerivedView of(IndicatorView derived, Totals totals, Spread spread, Coverage coverage) {
        return new AreaDerivedView(
                derived.code(),
                derived.name(),
                derived.domain(),
                derived.areaUnit(),
                derived.rule(),
                totals.value(),
                spread.part(),
                spread.base(),
                spread.values(),
                totals.mean(),
                spread.median(),
                spread.p10(),
                spread.p90(),
                spread.min(),
                spread.max(),
                coverage,
                totals.exactness(),
                totals.reason() == null ? null : ReasonView.of(totals.reason()));
    }
}
