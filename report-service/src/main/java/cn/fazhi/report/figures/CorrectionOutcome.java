package cn.fazhi.report.figures;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.lifecycle.Dossier;

import java.util.List;

/** What became of corrections. */
public sealed interface CorrectionOutcome {
    record Corrected(Dossier dossier) implements CorrectionOutcome {}

    record Refused(List<Refusal> refusals) implements CorrectionOutcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }

        static Refused of(Refusal refusal) {
            return new Refused(List.of(refusal));
        }
    }
}
