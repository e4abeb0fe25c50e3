package cn.fazhi.report.review;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.lifecycle.Dossier;

/** What became of a review. */
public sealed interface ReviewOutcome {
    record Done(Dossier dossier) implements ReviewOutcome {}

    record Refused(Refusal refusal) implements ReviewOutcome {}
}
