package cn.fazhi.report.figures;

import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;
import cn.fazhi.report.deed.model.Deed;
import cn.fazhi.report.figures.CorrectionOutcome.Corrected;
import cn.fazhi.report.figures.CorrectionOutcome.Refused;
import cn.fazhi.report.finding.FindDoubts;
import cn.fazhi.report.http.IfMatch;
import cn.fazhi.report.lifecycle.ChangeStore;
import cn.fazhi.report.lifecycle.Dossier;
import cn.fazhi.report.lifecycle.IdempotencyKey;
import cn.fazhi.report.lifecycle.ReportStore;
import cn.fazhi.report.lifecycle.model.Accepted;
import cn.fazhi.report.lifecycle.model.Content;
import cn.fazhi.report.lifecycle.model.Fingerprint;
import cn.fazhi.report.lifecycle.model.Undecided;
import cn.fazhi.report.lifecycle.model.Withdrawn;
import cn.fazhi.report.reading.model.FigureSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A clerk puts figures right, which makes a new revision with the same text. */
@ApplicationScoped
public class CorrectFigures {
    private final ReportStore reports;
    private final ChangeStore changes;
    private final FindDoubts doubts;
    private final Clock clock;

    CorrectFigures(ReportStore reports, ChangeStore changes, FindDoubts doubts, Clock clock) {
        this.reports = reports;
        this.changes = changes;
        this.doubts = doubts;
        this.clock = clock;
    }

    /** Puts the corrections in the place of what the version that the caller has seen says. */
    @Transactional
    public CorrectionOutcome correct(
            Caller caller, UUID id, IfMatch seen, List<Figure> corrections, Set<String> removed) {
        Optional<Dossier> found = reports.findForChange(id)
                .filter(dossier -> caller.mayReportFor(dossier.obligation().township()));
        if (found.isEmpty()) {
            return Refused.of(Refusal.of(EdgeProblem.NOT_FOUND, "id"));
        }
        Dossier dossier = found.get();
        Optional<Refusal> stale = seen.refusal(dossier.report().head().version());
        if (stale.isPresent()) {
            return Refused.of(stale.get());
        }
        return switch (dossier.report()) {
            case Accepted accepted ->
                Refused.of(Refusal.of(
                        ReportProblem.REPORT_ACCEPTED,
                        "id",
                        dossier.obligation().township()));
            case Withdrawn withdrawn -> Refused.of(Refusal.of(ReportProblem.WRONG_STATE, "id", withdrawn.state()));
            case Undecided report -> new Corrected(record(caller, dossier, report, corrections, removed));
        };
    }

    private Dossier record(
            Caller caller, Dossier before, Undecided report, List<Figure> corrections, Set<String> removed) {
        List<Figure> figures = FigureSet.correct(before.content().figures(), corrections, removed);
        Set<String> corrected = Stream.concat(corrections.stream().map(Figure::code), removed.stream())
                .collect(Collectors.toSet());
        List<Finding> findings = doubts.afterCorrection(
                before.content().findings(),
                figures,
                corrected,
                before.obligation(),
                reports.yearBefore(before.obligation()).map(Content::figures).orElse(List.of()));
        Deed deed = Deed.now(caller.name(), clock);
        return changes.record(
                report.correct(deed, fingerprint(report, corrections, removed)),
                before.obligation(),
                reports.withText(before).withFigures(figures, findings),
                IdempotencyKey.none(caller.name()));
    }

    private static String fingerprint(Undecided report, List<Figure> corrections, Set<String> removed) {
        Fingerprint print = Fingerprint.start().add(report.head().contentHash());
        corrections.forEach(
                figure -> print.add(figure.code()).add(figure.value().toPlainString()));
        removed.stream().sorted().forEach(print::add);
        return print.finish();
    }
}
