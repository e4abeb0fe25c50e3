package cn.fazhi.indicator.projection.model;

import cn.fazhi.contracts.event.ReportEvent;
import cn.fazhi.indicator.scope.model.Basis;
import cn.fazhi.indicator.value.model.Reason;

import java.util.Locale;
import java.util.Optional;

/** The state that a report is in after its newest event. */
public enum ReportState {
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    WITHDRAWN;

    public static ReportState after(ReportEvent event) {
        return switch (event) {
            case ReportEvent.ReportSubmitted submitted -> SUBMITTED;
            case ReportEvent.ReportReturned returned -> RETURNED;
            case ReportEvent.ReportAccepted accepted -> ACCEPTED;
            case ReportEvent.ReportWithdrawn withdrawn -> WITHDRAWN;
        };
    }

    public static ReportState named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Whether the report's figures are part of the indicators. */
    public boolean counts() {
        return this == SUBMITTED || this == ACCEPTED;
    }

    /** Why the report's figures are not part of the indicators on that basis; nothing if they are. */
    public Optional<Reason> whyNotCounted(Basis basis) {
        return switch (this) {
            case RETURNED -> Optional.of(Reason.REPORT_RETURNED);
            case WITHDRAWN -> Optional.of(Reason.REPORT_WITHDRAWN);
            case SUBMITTED -> basis.acceptedOnly() ? Optional.of(Reason.NOT_ACCEPTED) : Optional.empty();
            case ACCEPTED -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
