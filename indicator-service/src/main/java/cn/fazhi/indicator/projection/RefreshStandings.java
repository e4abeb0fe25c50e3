package cn.fazhi.indicator.projection;

import cn.fazhi.indicator.projection.model.KnownReport;
import cn.fazhi.indicator.projection.model.ObligationKey;
import cn.fazhi.indicator.projection.model.StandingReport;
import cn.fazhi.indicator.projection.model.StandingValue;
import cn.fazhi.indicator.value.AssessReport;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings the values of some obligations in line with what is known now. It looks at states only, never at the event that
 * led to them, so the outcome is the same whatever the order in which events came. The caller holds the townships' locks.
 */
@ApplicationScoped
public class RefreshStandings {
    private final KnownReportStore reports;
    private final StandingStore standings;
    private final ValueStore values;
    private final IndicatorNumbers numbers;
    private final AssessReport assess;

    RefreshStandings(
            KnownReportStore reports,
            StandingStore standings,
            ValueStore values,
            IndicatorNumbers numbers,
            AssessReport assess) {
        this.reports = reports;
        this.standings = standings;
        this.values = values;
        this.numbers = numbers;
        this.assess = assess;
    }

    void refresh(Collection<ObligationKey> keys) {
        List<StandingReport> standing = standing(new HashSet<>(keys));
        if (standing.isEmpty()) {
            return;
        }
        List<ValueStore.Key> gone = gone(standing);
        if (!gone.isEmpty()) {
            values.delete(gone);
        }
        List<StandingValue> present =
                standing.stream().flatMap(each -> each.values().stream()).toList();
        if (!present.isEmpty()) {
            values.put(present);
        }
        standings.put(standing);
    }

    private List<StandingReport> standing(Set<ObligationKey> keys) {
        Map<ObligationKey, KnownReport> standing = new HashMap<>();
        for (KnownReport report : reports.of(keys)) {
            standing.merge(
                    report.key(), report, (one, other) -> KnownReport.STANDING.compare(one, other) < 0 ? other : one);
        }
        return standing.values().stream()
                .map(report -> report.state().counts()
                        ? StandingReport.of(report, assess.assess(report.facts()))
                        : StandingReport.withoutValues(report))
                .toList();
    }

    /** The rows that an earlier state of the reports has left. */
    private List<ValueStore.Key> gone(List<StandingReport> standing) {
        Map<ObligationKey, List<Short>> before = standings.indicatorsOf(
                standing.stream().map(each -> each.report().key()).toList());
        List<ValueStore.Key> gone = new ArrayList<>();
        for (StandingReport each : standing) {
            List<Short> left = new ArrayList<>(before.getOrDefault(each.report().key(), List.of()));
            left.removeAll(each.values().stream()
                    .map(value -> numbers.of(value.code()))
                    .toList());
            left.forEach(indicator -> gone.add(new ValueStore.Key(each.report().key(), indicator)));
        }
        return gone;
    }
}
