package cn.fazhi.indicator.export;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.indicator.answer.ReasonView;
import cn.fazhi.indicator.rollup.AreaDerivedView;
import cn.fazhi.indicator.rollup.AreaFigureView;
import cn.fazhi.indicator.rollup.model.Coverage;
import cn.fazhi.indicator.value.model.Exactness;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** An area's numbers of one indicator, be it stated or computed. */
record OverviewLine(
        String code,
        LocalizedText name,
        String domain,
        String unit,
        String rule,
        @Nullable BigDecimal value,
        long count,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal median,
        @Nullable BigDecimal p10,
        @Nullable BigDecimal p90,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        Coverage coverage,
        @Nullable Exactness exactness,
        @Nullable ReasonView reason) {
    static OverviewLine of(AreaFigureView figure) {
        return new OverviewLine(
                figure.code(),
                figure.name(),
                figure.domain(),
                figure.unit(),
                figure.rule(),
                figure.sum(),
                figure.count(),
                figure.mean(),
                figure.median(),
                figure.p10(),
                figure.p90(),
                figure.min(),
                figure.max(),
                figure.coverage(),
                figure.exactness(),
                figure.reason());
    }

    static OverviewLine of(AreaDerivedView derived) {
        return new OverviewLine(
                derived.code(),
                derived.name(),
                derived.domain(),
                derived.unit(),
                derived.rule(),
                derived.value(),
                derived.count(),
                derived.mean(),
                derived.median(),
                derived.p10(),
                derived.p90(),
                derived.min(),
                derived.max(),
                derived.coverage(),
                derived.exactness(),
                derived.reason());
    }

    boolean isInexact() {
        return exactness == Exactness.INEXACT;
    }
}
