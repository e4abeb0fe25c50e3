package cn.fazhi.report.period;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * An opening as it was asked for; see {@link OpenPeriodRequest}.
 *
 * @param townships empty for all of the area
 */
record OpeningOrder(
        String programme,
        Period period,
        Area area,
        List<DivisionCode> townships,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate dueDate,
        boolean historical) {
    OpeningOrder {
        townships = List.copyOf(townships);
    }
}
