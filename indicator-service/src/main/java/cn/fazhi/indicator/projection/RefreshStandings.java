package cn.fazhi.indicator.projection;

import cn.fazhi.contracts.event.ReportSnapshot;
import cn.fazhi.indicator.projection.model.ObligationKey;
import cn.fazhi.indicator.projection.model.StandingReport;
import cn.fazhi.indicator.projection.model.StandingValue;
import cn.fazhi.indicator.projection.model.ValueChanges;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Brings the values of some obligations in line with what is known now, and the roll-ups above them in line with the
 * values. It looks at states only, never at the event that led to them, so the outcome is the same whatever the order in
 * which events came. The caller holds the townships' locks.
 */
@ApplicationScoped
public class RefreshStandings {
    private final StandingReports reports;
    private final StandingStore standings;
    private final ValueStore values;
    private final RollupWriteStore rollups;
    private final BandStore bands;

    RefreshStandings(
            StandingReports reports,
            StandingStore standings,
            ValueStore values,
            RollupWriteStore rollups,
            BandStore bands) {
        this.reports = reports;
        this.standings = standings;
        this.values = values;
        this.rollups = rollups;
        this.bands = bands;
    }

    void refresh(Collection<ObligationKey> keys) {
        refresh(keys, Map.of());
    }

    /** The same, where what some of the stored reports say is at hand and need not be read. */
    void refresh(Collection<ObligationKey> keys, Map<UUID, ReportSnapshot> atHand) {
        List<StandingReport> standing = reports.of(keys, atHand);
        if (standing.isEmpty()) {
            return;
        }
        ValueChanges changes = ValueChanges.between(before(standing), present(standing));
        if (!changes.gone().isEmpty()) {
            values.delete(changes.gone());
        }
        if (!changes.added().isEmpty()) {
            values.add(changes.added());
        }
        if (!changes.replaced().isEmpty()) {
            values.replace(changes.replaced());
        }
        standings.put(standing);
        if (!changes.rollups().isEmpty()) {
            rollups.add(changes.rollups());
        }
        if (!changes.bands().isEmpty()) {
            bands.add(changes.bands());
        }
    }

    private List<StandingValue> before(List<StandingReport> standing) {
        Map<ObligationKey, List<Short>> indicators = standings.indicatorsOf(
                standing.stream().map(each -> each.report().key()).toList());
        return indicators.isEmpty() ? List.of() : values.of(indicators);
    }

    private static List<StandingValue> present(List<StandingReport> standing) {
        return standing.stream().flatMap(each -> each.values().stream()).toList();
    }
}
