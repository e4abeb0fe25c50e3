package cn.fazhi.indicator.projection.model;

import cn.fazhi.indicator.value.model.Facts;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * The newest state of one report, with all that its values depend on.
 *
 * @param expected whether the township owes a report for this period and is not excused
 */
public record KnownReport(
        ObligationKey key, UUID reportId, ReportState state, Instant receivedAt, boolean expected, Facts facts) {
    /**
     * Which of several reports for the same obligation stands: one that is not withdrawn before one that is, then the one
     * received last. Events may come in any order, so this depends on the reports' states only.
     */
    public static final Comparator<KnownReport> STANDING = Comparator.comparing(
                    (KnownReport report) -> report.state() != ReportState.WITHDRAWN)
            .thenComparing(KnownReport::receivedAt)
            .thenComparing(KnownReport::reportId);
}
