package cn.fazhi.indicator.projection;

import cn.fazhi.contracts.event.ReportEvent;
import cn.fazhi.contracts.event.ReportSnapshot;
import cn.fazhi.indicator.change.ChangeStore;
import cn.fazhi.indicator.change.model.Change;
import cn.fazhi.indicator.projection.model.Applied;
import cn.fazhi.indicator.projection.model.Checkpoint;
import cn.fazhi.indicator.projection.model.Newest;
import cn.fazhi.indicator.projection.model.ReportState;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes what happened to reports. The number of statements is the same for one event and for a thousand. */
@ApplicationScoped
public class ApplyReports {
    private final RoundStore rounds;
    private final TownshipStore townships;
    private final ReportStore reports;
    private final StepStore steps;
    private final RefreshStandings standings;
    private final CheckpointStore checkpoints;
    private final ChangeStore changes;

    ApplyReports(
            RoundStore rounds,
            TownshipStore townships,
            ReportStore reports,
            StepStore steps,
            RefreshStandings standings,
            CheckpointStore checkpoints,
            ChangeStore changes) {
        this.rounds = rounds;
        this.townships = townships;
        this.reports = reports;
        this.steps = steps;
        this.standings = standings;
        this.checkpoints = checkpoints;
        this.changes = changes;
    }

    /** Applies the events that are newer than what is known, and remembers how far the topic was read. */
    @Transactional
    public Applied apply(List<ReportEvent> events, Collection<Checkpoint> upTo) {
        List<ReportStore.Row> changed = events.isEmpty() ? List.of() : put(events);
        if (!changed.isEmpty()) {
            standings.refresh(
                    changed.stream().map(ReportStore.Row::key).toList(),
                    changed.stream()
                            .map(ReportStore.Row::report)
                            .collect(Collectors.toMap(ReportSnapshot::reportId, report -> report)));
        }
        if (!upTo.isEmpty()) {
            checkpoints.save(upTo);
        }
        changes.add(changed.stream().flatMap(ApplyReports::changes).toList());
        return new Applied(events.size(), changed.size());
    }

    private List<ReportStore.Row> put(List<ReportEvent> events) {
        Map<RoundStore.Name, Short> numbers =
                rounds.numbers(events.stream().map(ApplyReports::name).collect(Collectors.toSet()));
        List<ReportStore.Row> rows = events.stream()
                .map(event -> new ReportStore.Row(Objects.requireNonNull(numbers.get(name(event))), event))
                .toList();
        townships.lock(events.stream().map(ReportEvent::key).toList());
        steps.add(rows);
        return reports.putNewer(Newest.of(
                rows, row -> row.report().reportId(), row -> row.report().version()));
    }

    private static Stream<Change> changes(ReportStore.Row row) {
        ReportSnapshot report = row.report();
        String township = report.township().value();
        String period = report.period().toString();
        return Stream.of(
                new Change.Report(
                        township,
                        report.programme(),
                        period,
                        report.reportId(),
                        ReportState.after(row.event()).toString(),
                        report.revision(),
                        report.version()),
                new Change.Completeness(township, report.programme(), period));
    }

    private static RoundStore.Name name(ReportEvent event) {
        return new RoundStore.Name(event.report().programme(), event.report().period());
    }
}
