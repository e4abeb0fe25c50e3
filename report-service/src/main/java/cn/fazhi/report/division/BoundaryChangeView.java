package cn.fazhi.report.division;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.event.BoundaryChange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What became of one division on one day.
 *
 * @param formerName what it was called until then
 * @param successors what stands for its area from that day on
 */
public record BoundaryChangeView(
        DivisionCode division,
        BoundaryChange.Kind kind,
        LocalDate effectiveOn,
        List<DivisionCode> successors,
        String formerName,
        String reason,
        String recordedBy,
        Instant recordedAt) {}
