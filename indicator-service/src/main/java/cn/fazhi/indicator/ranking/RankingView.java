package cn.fazhi.indicator.ranking;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.indicator.answer.ReasonView;
import cn.fazhi.indicator.scope.AreaView;
import cn.fazhi.indicator.scope.model.Basis;
import cn.fazhi.indicator.value.model.Exactness;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * The townships of an area by one indicator.
 *
 * @param next the cursor of the next page; null on the last
 */
public record RankingView(
        AreaView area,
        String indicator,
        LocalizedText name,
        String unit,
        String programme,
        Period period,
        Basis basis,
        String sort,
        List<Entry> townships,
        @Nullable String next) {
    /**
     * One township: one that is expected to report, or has a value although it is not.
     *
     * @param rank 1 for the first in the order; equal values share a rank; null without a value
     * @param state of its report, or {@code missing}
     * @param reason why there is no value
     */
    public record Entry(
            @Nullable Long rank,
            String code,
            String name,
            @Nullable BigDecimal value,
            @Nullable Exactness exactness,
            String state,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ReasonView reason) {}
}
