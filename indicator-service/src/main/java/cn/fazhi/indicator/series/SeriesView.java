package cn.fazhi.indicator.series;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.indicator.answer.ReasonView;
import cn.fazhi.indicator.boundary.BoundaryView;
import cn.fazhi.indicator.rollup.model.Coverage;
import cn.fazhi.indicator.scope.AreaView;
import cn.fazhi.indicator.scope.model.Basis;
import cn.fazhi.indicator.value.model.Exactness;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * One indicator over the periods of a programme, the oldest first. Periods are never added up.
 *
 * @param boundaries what became of the area, and what went into it, the oldest first
 */
public record SeriesView(
        AreaView area,
        String indicator,
        LocalizedText name,
        String unit,
        String rule,
        String programme,
        Basis basis,
        List<BoundaryView> boundaries,
        List<Point> points) {
    /**
     * One period.
     *
     * @param value as in the area's indicators of that period: the sum of a figure, the value of a derived indicator; a
     *     township's own value. With those of the divisions that have been merged into the area since
     * @param count how many townships have a value
     * @param reason why there is no value
     * @param boundary the changes to bear in mind with this value: those that were merged or renamed later, and, at the
     *     first period after it, a split
     */
    public record Point(
            Period period,
            @Nullable BigDecimal value,
            long count,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal median,
            Coverage coverage,
            @Nullable Exactness exactness,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ReasonView reason,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<BoundaryView> boundary) {}
}
