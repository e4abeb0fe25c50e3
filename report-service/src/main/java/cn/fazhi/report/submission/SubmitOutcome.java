package cn.fazhi.report.submission;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.lifecycle.Dossier;

/** What became of a hand-in. */
public sealed interface SubmitOutcome {
    /** A new report, or a new revision of one; the answer is the same to a repeated request with the same key. */
    record Stored(Dossier dossier) implements SubmitOutcome {}

    /** Exactly what is there already. */
    record Unchanged(Dossier dossier) implements SubmitOutcome {}

    /** Nothing was stored. */
    record Refused(Refusal refusal) implements SubmitOutcome {}
}
