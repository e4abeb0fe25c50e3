package cn.fazhi.notification.report;

import cn.fazhi.contracts.event.ReportEvent;
import cn.fazhi.contracts.event.ReportEvent.ReportReturned;
import cn.fazhi.notification.event.Newest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Takes over the state of reports, unless a later one is known. A return is noted for the township in the same
 * transaction, once for each version of the report; one that is no longer the newest of its batch is not to be told.
 */
@ApplicationScoped
public class RecordReports {
    private final ReportStore reports;
    private final ReturnConfig config;
    private final Clock clock;

    RecordReports(ReportStore reports, ReturnConfig config, Clock clock) {
        this.reports = reports;
        this.config = config;
        this.clock = clock;
    }

    /** Applies what is news of these, in any order. */
    @Transactional
    public void apply(List<ReportEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<ReportEvent> newest = Newest.of(
                events,
                event -> event.report().reportId(),
                event -> event.report().version());
        List<ReportReturned> returned = reports.putNewer(newest, now).stream()
                .filter(ReportReturned.class::isInstance)
                .map(ReportReturned.class::cast)
                .filter(each -> isToBeTold(each, now))
                .toList();
        if (!returned.isEmpty()) {
            reports.noteReturns(returned, now);
        }
    }

    private boolean isToBeTold(ReportReturned returned, Instant now) {
        return !returned.report().historical() && !returned.occurredAt().isBefore(now.minus(config.maxAge()));
    }
}
