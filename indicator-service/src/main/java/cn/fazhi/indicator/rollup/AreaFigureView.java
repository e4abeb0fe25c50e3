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
 * A figure that reports state, over the townships of an area.
 *
 * @param rule {@code sum}; {@code last} for a stock, which is added over townships and never over periods; {@code none}
 *     for a rate, which has no sum
 * @param count how many townships have a value
 * @param mean null for rates
 * @param exactness inexact as soon as one township's value is
 * @param reason why there is no sum
 */
public record AreaFigureView(
        String code,
        LocalizedText name,
        String domain,
        String unit,
        String rule,
        @Nullable BigDecimal sum,
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

    static AreaFigureView of(IndicatorView figure, Totals totals, Spread spread, Coverage coverage) {
        return new AreaFigureView(
                figure.code(),
                figure.name(),
                figure.domain(),
                figure.unit(),
                figure.rule(),
                totals.value(),
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
