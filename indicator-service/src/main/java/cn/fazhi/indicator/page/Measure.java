package cn.fazhi.indicator.page;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.indicator.answer.ReasonView;
import cn.fazhi.indicator.formula.model.Rule;
import cn.fazhi.indicator.rollup.AreaDerivedView;
import cn.fazhi.indicator.rollup.AreaFigureView;
import cn.fazhi.indicator.rollup.AreaIndicatorsView;
import cn.fazhi.indicator.rollup.model.Coverage;
import cn.fazhi.indicator.value.model.Exactness;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an area says of one indicator, whether it is stated or computed.
 *
 * @param value the sum, rate or share; null with a reason
 */
public record Measure(
        String code,
        LocalizedText name,
        String domain,
        String unit,
        boolean computed,
        @Nullable BigDecimal value,
        long count,
        @Nullable BigDecimal median,
        @Nullable BigDecimal p10,
        @Nullable BigDecimal p90,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        Coverage coverage,
        boolean inexact,
        @Nullable ReasonView reason) {
    private static final String PERCENT = "%";
    private static final String POINTS = "pp";
    private static final String SHARE = Rule.SHARE.toString();

    /** All of an area, in the order of the catalogue, figures first. */
    public static List<Measure> allOf(AreaIndicatorsView area) {
        return Stream.concat(
                        area.figures().stream().map(Measure::of),
                        area.derived().stream().map(Measure::of))
                .toList();
    }

    /** Whether changes are differences in percentage points, and not relative ones. */
    public boolean isRate() {
        return unit.equals(PERCENT) || unit.equals(POINTS);
    }

    /** Whether any township gives it. */
    public boolean isCovered() {
        return count > 0 || coverage.reporting() > 0;
    }

    private static Measure of(AreaFigureView figure) {
        return new Measure(
                figure.code(),
                figure.name(),
                figure.domain(),
                figure.unit(),
                false,
                figure.sum(),
                figure.count(),
                figure.median(),
                figure.p10(),
                figure.p90(),
                figure.min(),
                figure.max(),
                figure.coverage(),
                figure.exactness() == Exactness.INEXACT,
                figure.reason());
    }

    private static Measure of(AreaDerivedView derived) {
        // townships have yes or no, so only the share of them is a number
        boolean spread = !derived.rule().equals(SHARE);
        return new Measure(
                derived.code(),
                derived.name(),
                derived.domain(),
                derived.unit(),
                true,
                derived.value(),
                derived.count(),
                spread ? derived.median() : null,
                spread ? derived.p10() : null,
                spread ? derived.p90() : null,
                spread ? derived.min() : null,
                spread ? derived.max() : null,
                derived.coverage(),
                derived.exactness() == Exactness.INEXACT,
                derived.reason());
    }
}
