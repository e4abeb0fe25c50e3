package cn.fazhi.indicator.boundary;

import cn.fazhi.contracts.event.BoundaryChange;
import cn.fazhi.contracts.figure.LocalizedText;

import java.time.LocalDate;
import java.util.List;

/**
 * 区划变更 in an answer.
 *
 * @param kind {@code renamed}, {@code merged} or {@code split}
 * @param effectiveOn the first day of the new order
 * @param from the divisions as they were, with the names of that time
 * @param to what stands for their area from that day on
 * @param comparable whether the series goes on over that day: what was merged or renamed is added up, what was split is not
 * @param text the same in words
 */
public record BoundaryView(
        BoundaryChange.Kind kind,
        LocalDate effectiveOn,
        List<UnitView> from,
        List<UnitView> to,
        boolean comparable,
        LocalizedText text) {
    /** A division by the name that counts here. */
    public record UnitView(String code, String name) {}
}
