package cn.fazhi.indicator.projection;

import cn.fazhi.contracts.event.Newest;
import cn.fazhi.contracts.event.ObligationChanged;
import cn.fazhi.indicator.change.ChangeStore;
import cn.fazhi.indicator.change.model.Change;
import cn.fazhi.indicator.projection.model.Applied;
import cn.fazhi.indicator.projection.model.Checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Takes what townships owe: who is expected, until when, and who is excused. */
@ApplicationScoped
public class ApplyObligations {
    private final RoundStore rounds;
    private final TownshipStore townships;
    private final ObligationStore obligations;
    private final RefreshStandings standings;
    private final CheckpointStore checkpoints;
    private final ChangeStore changes;

    ApplyObligations(
            RoundStore rounds,
            TownshipStore townships,
            ObligationStore obligations,
            RefreshStandings standings,
            CheckpointStore checkpoints,
            ChangeStore changes) {
        this.rounds = rounds;
        this.townships = townships;
        this.obligations = obligations;
        this.standings = standings;
        this.checkpoints = checkpoints;
        this.changes = changes;
    }

    /** Applies the events that are newer than what is known, and remembers how far the topic was read. */
    @Transactional
    public Applied apply(List<ObligationChanged> events, Collection<Checkpoint> upTo) {
        List<ObligationStore.Row> changed = events.isEmpty() ? List.of() : put(events);
        if (!changed.isEmpty()) {
            standings.refresh(changed.stream().map(ObligationStore.Row::key).toList());
        }
        if (!upTo.isEmpty()) {
            checkpoints.save(upTo);
        }
        changes.add(changed.stream().map(ApplyObligations::change).toList());
        return new Applied(events.size(), changed.size());
    }

    private List<ObligationStore.Row> put(List<ObligationChanged> events) {
        List<ObligationChanged> newest = Newest.of(events, ObligationChanged::key, ObligationChanged::version);
        Set<RoundStore.Name> names = new HashSet<>();
        newest.forEach(event -> names.add(name(event)));
        Map<RoundStore.Name, Short> numbers = rounds.numbers(names);
        townships.lock(newest.stream().map(event -> event.township().value()).toList());
        return obligations.putNewer(newest.stream()
                .map(event -> new ObligationStore.Row(Objects.requireNonNull(numbers.get(name(event))), event))
                .toList());
    }

    private static Change change(ObligationStore.Row row) {
        ObligationChanged obligation = row.obligation();
        return new Change.Completeness(
                obligation.township().value(),
                obligation.programme(),
                obligation.period().toString());
    }

    private static RoundStore.Name name(ObligationChanged event) {
        return new RoundStore.Name(event.programme(), event.period());
    }
}
