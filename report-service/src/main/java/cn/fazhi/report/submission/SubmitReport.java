package cn.fazhi.report.submission;

import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;
import cn.fazhi.report.deed.model.Deed;
import cn.fazhi.report.finding.ReusedText;
import cn.fazhi.report.lifecycle.ChangeStore;
import cn.fazhi.report.lifecycle.IdempotencyKey;
import cn.fazhi.report.lifecycle.ReportStore;
import cn.fazhi.report.lifecycle.model.Accepted;
import cn.fazhi.report.lifecycle.model.Change;
import cn.fazhi.report.lifecycle.model.Report;
import cn.fazhi.report.lifecycle.model.ReportId;
import cn.fazhi.report.lifecycle.model.Resubmittable;
import cn.fazhi.report.lifecycle.model.Withdrawn;
import cn.fazhi.report.period.model.Obligation;
import cn.fazhi.report.submission.Preparation.Ready;
import cn.fazhi.report.submission.Situation.Earlier;
import cn.fazhi.report.submission.SubmitOutcome.Refused;
import cn.fazhi.report.submission.SubmitOutcome.Stored;
import cn.fazhi.report.submission.SubmitOutcome.Unchanged;
import cn.fazhi.report.submission.model.HandIn;

import io.quarkus.logging.Log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Takes a hand-in: the first one of an obligation makes a report, each further one a revision of it. */
@ApplicationScoped
public class SubmitReport {
    private final ReportStore reports;
    private final ChangeStore changes;
    private final SituationStore situations;
    private final Admission admission;
    private final ComposeContent compose;
    private final ReusedText reuse;
    private final Clock clock;

    SubmitReport(
            ReportStore reports,
            ChangeStore changes,
            SituationStore situations,
            Admission admission,
            ComposeContent compose,
            ReusedText reuse,
            Clock clock) {
        this.reports = reports;
        this.changes = changes;
        this.situations = situations;
        this.admission = admission;
        this.compose = compose;
        this.reuse = reuse;
        this.clock = clock;
    }

    /** Stores a prepared hand-in, in three statements whatever it holds, and a fourth if it has a key. */
    @Transactional
    public SubmitOutcome submit(Caller caller, Ready ready, IdempotencyKey key) {
        HandIn handIn = ready.handIn();
        List<Integer> bands = reuse.bands(handIn.narrative(), handIn.township());
        situations.lock(key);
        if (!reports.lock(handIn.township())) {
            return refused(ReportProblem.UNKNOWN_TOWNSHIP, "township", handIn.township());
        }
        Situation situation = situations.of(handIn, key, bands);
        String fingerprint = handIn.fingerprint();
        if (situation.earlier() != null) {
            return repeated(situation.earlier(), fingerprint);
        }
        Optional<Refusal> refusal = admission.refusal(caller, handIn, situation);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        Deed deed = Deed.now(caller.name(), clock);
        return switch (situation.report()) {
            case null -> store(Report.first(ReportId.at(deed.at()), deed, fingerprint), ready, bands, situation, key);
            case Report same when isResend(same, fingerprint) -> unchanged(same);
            case Accepted accepted -> refused(ReportProblem.REPORT_ACCEPTED, "township", handIn.township());
            case Resubmittable report -> store(report.resubmit(deed, fingerprint), ready, bands, situation, key);
        };
    }

    private SubmitOutcome repeated(Earlier earlier, String fingerprint) {
        return earlier.contentHash().equals(fingerprint)
                ? new Stored(reports.asHandedIn(earlier.report(), earlier.revision(), earlier.version()))
                : refused(ReportProblem.IDEMPOTENCY_KEY_REUSED, "Idempotency-Key");
    }

    /** A withdrawn report is handed in anew even with the same content. */
    private static boolean isResend(Report report, String fingerprint) {
        return !(report instanceof Withdrawn) && report.head().contentHash().equals(fingerprint);
    }

    private SubmitOutcome unchanged(Report report) {
        Log.infof("report %s was sent again unchanged", report.head().id());
        return new Unchanged(reports.find(report.head().id()).orElseThrow());
    }

    private SubmitOutcome store(
            Change change, Ready ready, List<Integer> bands, Situation situation, IdempotencyKey key) {
        Obligation obligation = Objects.requireNonNull(situation.obligation());
        return new Stored(
                changes.record(change, obligation, compose.content(ready, bands, situation, obligation), key));
    }

    private static Refused refused(ReportProblem code, String field, Object... arguments) {
        return new Refused(Refusal.of(code, field, arguments));
    }
}
