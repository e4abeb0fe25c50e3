package cn.fazhi.indicator.projection;

import cn.fazhi.contracts.event.DivisionChanged;
import cn.fazhi.contracts.event.Newest;
import cn.fazhi.indicator.change.ChangeStore;
import cn.fazhi.indicator.change.model.Change;
import cn.fazhi.indicator.projection.model.Applied;
import cn.fazhi.indicator.projection.model.Checkpoint;
import cn.fazhi.indicator.projection.model.ObligationKey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.Collection;
import java.util.List;

/** Takes names and populations. A new population changes what is computed per resident. */
@ApplicationScoped
public class ApplyDivisions {
    private final TownshipStore townships;
    private final DivisionStore divisions;
    private final ReportStore reports;
    private final RefreshStandings standings;
    private final CheckpointStore checkpoints;
    private final ChangeStore changes;

    ApplyDivisions(
            TownshipStore townships,
            DivisionStore divisions,
            ReportStore reports,
            RefreshStandings standings,
            CheckpointStore checkpoints,
            ChangeStore changes) {
        this.townships = townships;
        this.divisions = divisions;
        this.reports = reports;
        this.standings = standings;
        this.checkpoints = checkpoints;
        this.changes = changes;
    }

    /** Applies the events that are newer than what is known, and remembers how far the topic was read. */
    @Transactional
    public Applied apply(List<DivisionChanged> events, Collection<Checkpoint> upTo) {
        List<String> changed = events.isEmpty() ? List.of() : put(events);
        if (!changed.isEmpty()) {
            List<ObligationKey> concerned = reports.keysOf(changed);
            if (!concerned.isEmpty()) {
                standings.refresh(concerned);
            }
        }
        if (!upTo.isEmpty()) {
            checkpoints.save(upTo);
        }
        changes.add(changed.stream().map(Change.Division::new).toList());
        return new Applied(events.size(), changed.size());
    }

    private List<String> put(List<DivisionChanged> events) {
        List<DivisionChanged> newest = Newest.of(events, DivisionChanged::code, DivisionChanged::version);
        townships.lock(newest.stream().map(DivisionChanged::key).toList());
        return divisions.putNewer(newest);
    }
}
