package cn.fazhi.notification.report;

import cn.fazhi.contracts.event.ReportEvent;
import cn.fazhi.contracts.event.ReportEvent.ReportReturned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.Instant;

/**
 * Takes over the state of a report, unless a later one is known. A return is noted for the township in the same
 * transaction, once for each version of the report.
 */
@ApplicationScoped
public class RecordReport {
    private final ReportStore reports;
    private final ReturnConfig config;
    private final Clock clock;

    RecordReport(ReportStore reports, ReturnConfig config, Clock clock) {
        this.reports = reports;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    public void apply(ReportEvent event) {
        boolean isNews = reports.put(event.report(), state(event), event.occurredAt(), clock.instant());
        if (isNews && event instanceof ReportReturned returned && isToBeTold(returned)) {
            reports.noteReturn(returned, clock.instant());
        }
    }

    private boolean isToBeTold(ReportReturned returned) {
        Instant oldest = clock.instant().minus(config.maxAge());
        return !returned.report().historical() && !returned.occurredAt().isBefore(oldest);
    }

    private static String state(ReportEvent event) {
        return switch (event) {
            case ReportEvent.ReportSubmitted submitted -> "submitted";
            case ReportReturned returned -> "returned";
            case ReportEvent.ReportAccepted accepted -> "accepted";
            case ReportEvent.ReportWithdrawn withdrawn -> "withdrawn";
        };
    }
}
