package cn.fazhi.indicator.rollup;

import cn.fazhi.contracts.period.Period;
import cn.fazhi.indicator.scope.AreaView;
import cn.fazhi.indicator.scope.model.Basis;

import java.util.List;

/**
 * The indicators of an area.
 *
 * @param expected how many townships owe a report for the period and are not excused
 */
public record AreaIndicatorsView(
        AreaView area,
        String programme,
        Period period,
        Basis basis,
        long expected,
        List<AreaFigureView> figures,
        List<AreaDerivedView> derived) {}
