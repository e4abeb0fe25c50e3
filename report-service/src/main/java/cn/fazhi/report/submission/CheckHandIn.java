package cn.fazhi.report.submission;

import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.finding.ReusedText;
import cn.fazhi.report.lifecycle.IdempotencyKey;
import cn.fazhi.report.lifecycle.model.Content;
import cn.fazhi.report.submission.Preparation.Ready;
import cn.fazhi.report.submission.model.HandIn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Shows what a hand-in would say if it were handed in now. Nothing is stored. */
@ApplicationScoped
public class CheckHandIn {
    private final SituationStore situations;
    private final Admission admission;
    private final ComposeContent compose;
    private final ReusedText reuse;

    CheckHandIn(SituationStore situations, Admission admission, ComposeContent compose, ReusedText reuse) {
        this.situations = situations;
        this.admission = admission;
        this.compose = compose;
        this.reuse = reuse;
    }

    /** What it would say, with the same findings as after handing in, or why it would not be taken. */
    @Transactional
    public CheckOutcome check(Caller caller, Ready ready) {
        HandIn handIn = ready.handIn();
        List<Integer> bands = reuse.bands(handIn.narrative(), handIn.township());
        Situation situation = situations.of(handIn, IdempotencyKey.none(caller.name()), bands);
        Optional<Refusal> refusal = admission.refusal(caller, handIn, situation);
        return refusal.isPresent()
                ? new CheckOutcome.Refused(refusal.get())
                : new CheckOutcome.Checked(
                        compose.content(ready, bands, situation, Objects.requireNonNull(situation.obligation())));
    }

    /** What a check found. */
    public sealed interface CheckOutcome {
        /** What a revision of it would say. */
        record Checked(Content content) implements CheckOutcome {}

        /** It would not be taken. */
        record Refused(Refusal refusal) implements CheckOutcome {}
    }
}
