package cn.fazhi.indicator.projection;

import cn.fazhi.contracts.event.ReportSnapshot;
import cn.fazhi.indicator.projection.model.KnownReport;
import cn.fazhi.indicator.projection.model.ObligationKey;
import cn.fazhi.indicator.projection.model.StandingReport;
import cn.fazhi.indicator.value.AssessReport;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static java.util.Comparator.comparing;

/** Which report stands for each obligation, and what its values are, from the stored states alone. */
@ApplicationScoped
public class StandingReports {
    private final KnownReportStore reports;
    private final AssessReport assess;

    StandingReports(KnownReportStore reports, AssessReport assess) {
        this.reports = reports;
        this.assess = assess;
    }

    /** Those of the obligations that have a report. */
    List<StandingReport> of(Collection<ObligationKey> keys) {
        return of(keys, Map.of());
    }

    /** The same in the order of their keys, where what some of the stored reports say is at hand. */
    List<StandingReport> of(Collection<ObligationKey> keys, Map<UUID, ReportSnapshot> atHand) {
        Map<ObligationKey, KnownReport> standing = new HashMap<>();
        for (KnownReport report : reports.of(new HashSet<>(keys), atHand)) {
            standing.merge(
                    report.key(), report, (one, other) -> KnownReport.STANDING.compare(one, other) < 0 ? other : one);
        }
        return standing.values().stream()
                .sorted(comparing(KnownReport::key))
                .map(report -> report.state().counts()
                        ? StandingReport.of(report, assess.assess(report.facts()))
                        : StandingReport.withoutValues(report))
                .toList();
    }
}
