package cn.fazhi.indicator.projection;

import cn.fazhi.contracts.event.ReportEvent;
import cn.fazhi.indicator.projection.model.Applied;
import cn.fazhi.indicator.projection.model.Checkpoint;
import cn.fazhi.indicator.projection.model.Newest;
import cn.fazhi.indicator.projection.model.ObligationKey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Takes what happened to reports. The number of statements is the same for one event and for a thousand. */
@ApplicationScoped
public class ApplyReports {
    private final RoundStore rounds;
    private final TownshipStore townships;
    private final ReportStore reports;
    private final RefreshStandings standings;
    private final CheckpointStore checkpoints;

    ApplyReports(
            RoundStore rounds,
            TownshipStore townships,
            ReportStore reports,
            RefreshStandings standings,
            CheckpointStore checkpoints) {
        this.rounds = rounds;
        this.townships = townships;
        this.reports = reports;
        this.standings = standings;
        this.checkpoints = checkpoints;
    }

    /** Applies the events that are newer than what is known, and remembers how far the topic was read. */
    @Transactional
    public Applied apply(List<ReportEvent> events, Collection<Checkpoint> upTo) {
        List<ObligationKey> changed = events.isEmpty() ? List.of() : put(events);
        if (!changed.isEmpty()) {
            standings.refresh(changed);
        }
        if (!upTo.isEmpty()) {
            checkpoints.save(upTo);
        }
        return new Applied(events.size(), changed.size());
    }

    private List<ObligationKey> put(List<ReportEvent> events) {
        List<ReportEvent> newest = Newest.of(
                events,
                event -> event.report().reportId(),
                event -> event.report().version());
        Set<RoundStore.Name> names = new HashSet<>();
        newest.forEach(event -> names.add(name(event)));
        Map<RoundStore.Name, Short> numbers = rounds.numbers(names);
        townships.lock(newest.stream().map(ReportEvent::key).toList());
        return reports.putNewer(newest.stream()
                .map(event -> new ReportStore.Row(Objects.requireNonNull(numbers.get(name(event))), event))
                .toList());
    }

    private static RoundStore.Name name(ReportEvent event) {
        return new RoundStore.Name(event.report().programme(), event.report().period());
    }
}
