package cn.fazhi.indicator.series;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.indicator.answer.ReasonView;
import cn.fazhi.indicator.rollup.model.Coverage;
import cn.fazhi.indicator.scope.AreaView;
import cn.fazhi.indicator.scope.model.Basis;
import cn.fazhi.indicator.value.model.Exactness;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** One indicator over the periods of a programme, the oldest first. Periods are never added up. */
public record SeriesView(
        AreaView area,
        String indicator,
        LocalizedText name,
        String unit,
        String rule,
        String programme,
        Basis basis,
        List<Point> points) {
    /**
     * One period.
     *
     * @param value as in the area's indicators of that period: the sum of a figure, the value of a derived indicator
     * @param count how many townships have a value
     * @param reason why there is no value
     */
    public record Point(
            Period period,
            @Nullable BigDecimal value,
            long count,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal median,
            Coverage coverage,
            @Nullable Exactness exactness,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ReasonView reason) {}
}
