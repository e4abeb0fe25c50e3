package cn.fazhi.report.review;

import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;
import cn.fazhi.report.deed.model.Deed;
import cn.fazhi.report.http.IfMatch;
import cn.fazhi.report.lifecycle.ChangeStore;
import cn.fazhi.report.lifecycle.Dossier;
import cn.fazhi.report.lifecycle.IdempotencyKey;
import cn.fazhi.report.lifecycle.ReportStore;
import cn.fazhi.report.review.ReviewOutcome.Done;
import cn.fazhi.report.review.ReviewOutcome.Refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Accepts, returns or withdraws a report, if its state and its version allow it. */
@ApplicationScoped
public class ReviewReport {
    private final ReportStore reports;
    private final ChangeStore changes;
    private final Clock clock;

    ReviewReport(ReportStore reports, ChangeStore changes, Clock clock) {
        this.reports = reports;
        this.changes = changes;
        this.clock = clock;
    }

    /** Carries out a verdict on the version that the caller has seen. */
    @Transactional
    public ReviewOutcome review(Caller caller, UUID id, IfMatch seen, Verdict verdict) {
        Optional<Dossier> found = reports.findForChange(id)
                .filter(dossier -> caller.maySee(dossier.obligation().township()));
        if (found.isEmpty()) {
            return new Refused(Refusal.of(EdgeProblem.NOT_FOUND, "id"));
        }
        Dossier dossier = found.get();
        Optional<Refusal> stale = seen.refusal(dossier.report().head().version());
        if (stale.isPresent()) {
            return new Refused(stale.get());
        }
        return verdict.on(dossier.report(), Deed.now(caller.name(), clock))
                .<ReviewOutcome>map(change -> new Done(changes.record(
                        change, dossier.obligation(), dossier.content(), IdempotencyKey.none(caller.name()))))
                .orElseGet(() -> new Refused(Refusal.of(
                        ReportProblem.WRONG_STATE, "id", dossier.report().state())));
    }
}
