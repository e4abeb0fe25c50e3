package cn.fazhi.contracts.event;

import java.time.Instant;
import java.util.List;

/**
 * A report changed its state. Every event carries the report's whole state after the change, so a consumer needs the
 * newest event only; {@link ReportSnapshot#version()} says which of two is newer.
 */
public sealed interface ReportEvent extends FazhiEvent {
    /** The report after the change. */
    ReportSnapshot report();

    /** The account that made the change. */
    String by();

    @Override
    default String id() {
        return report().reportId() + "-" + report().version();
    }

    @Override
    default String key() {
        return report().township().value();
    }

    @Override
    default String topic() {
        return Topics.REPORTS;
    }

    /** A township handed in its report, for the first time or again. */
    record ReportSubmitted(ReportSnapshot report, Instant occurredAt, String by) implements ReportEvent {}

    /**
     * The county sent the report back.
     *
     * @param reasons what has to be put right, in the officer's words; at least one
     */
    record ReportReturned(ReportSnapshot report, Instant occurredAt, String by, List<String> reasons)
            implements ReportEvent {
        public ReportReturned {
            reasons = List.copyOf(reasons);
        }
    }

    /** The county took the report as it is. */
    record ReportAccepted(ReportSnapshot report, Instant occurredAt, String by) implements ReportEvent {}

    /**
     * The report no longer stands.
     *
     * @param reason why, in the words of the one who withdrew it
     */
    record ReportWithdrawn(ReportSnapshot report, Instant occurredAt, String by, String reason)
            implements ReportEvent {}
}
