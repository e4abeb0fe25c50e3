package cn.fazhi.indicator.projection;

import cn.fazhi.indicator.projection.model.Differences;
import cn.fazhi.indicator.projection.model.ObligationKey;
import cn.fazhi.indicator.projection.model.StandingReport;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;

/**
 * Computes everything that is computed once more, from the states of reports, obligations and divisions: standings,
 * values, roll-ups and the numbers of expected townships. It shares with the projection how one report is assessed, and
 * nothing of how changes are applied.
 */
@ApplicationScoped
public class RecomputeProjection {
    private static final int AT_ONCE = 1000;
    private static final int HOURS = 3600;

    private final ShadowStore shadow;
    private final StandingReports reports;
    private final StandingStore standings;
    private final ValueStore values;

    RecomputeProjection(ShadowStore shadow, StandingReports reports, StandingStore standings, ValueStore values) {
        this.shadow = shadow;
        this.reports = reports;
        this.standings = standings;
        this.values = values;
    }

    /** Compares what is stored at one moment with what it should be. Events go on meanwhile. */
    @Transactional
    @TransactionConfiguration(timeout = 12 * HOURS)
    public List<Differences> verify() {
        shadow.freeze();
        compute();
        return shadow.differences();
    }

    /** Puts right what is stored, and says what was wrong. Events wait meanwhile, and readers see it all at once. */
    @Transactional
    @TransactionConfiguration(timeout = 12 * HOURS)
    public List<Differences> rebuild() {
        shadow.holdEvents();
        compute();
        List<Differences> differences = shadow.differences();
        shadow.replace();
        return differences;
    }

    private void compute() {
        shadow.create();
        ObligationKey last = null;
        List<ObligationKey> keys = shadow.keysAfter(last, AT_ONCE);
        while (!keys.isEmpty()) {
            List<StandingReport> standing = reports.of(keys);
            values.addToShadow(
                    standing.stream().flatMap(each -> each.values().stream()).toList());
            standings.putShadow(standing);
            last = keys.getLast();
            keys = shadow.keysAfter(last, AT_ONCE);
        }
        shadow.rollUp();
    }
}
