package cn.fazhi.report.division;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.deed.model.Deed;
import cn.fazhi.report.division.model.BoundaryDecision;
import cn.fazhi.report.division.model.Division;
import cn.fazhi.report.outbox.Outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Records that divisions were renamed, merged or split, and tells the other services. Reports and obligations stay. */
@ApplicationScoped
public class ChangeBoundaries {
    private final DivisionStore divisions;
    private final BoundaryChangeStore changes;
    private final Outbox outbox;
    private final Clock clock;

    ChangeBoundaries(DivisionStore divisions, BoundaryChangeStore changes, Outbox outbox, Clock clock) {
        this.divisions = divisions;
        this.changes = changes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What became of a decision. */
    public sealed interface Outcome {
        /** All divisions that it concerns, as they stand now, in the order of their codes. */
        record Done(List<Division> divisions) implements Outcome {}

        /** Nothing was written. */
        record Refused(List<Refusal> refusals) implements Outcome {}
    }

    /** Carries it out with a constant number of statements, or says what is wrong with it. */
    @Transactional
    public Outcome change(String account, BoundaryDecision decision) {
        Map<DivisionCode, Division> known = divisions.findForChange(decision.codes());
        List<Refusal> faults = BoundaryRules.faults(decision, known, LocalDate.now(clock));
        if (!faults.isEmpty()) {
            return new Outcome.Refused(faults);
        }
        Deed deed = Deed.now(account, clock);
        List<Division> outcome = decision.outcome(known).stream()
                .sorted(Comparator.comparing(division -> division.code().value()))
                .toList();
        divisions.put(outcome, deed.at());
        changes.add(decision, known, deed);
        outbox.append(
                outcome.stream().map(division -> division.event(deed.at())).toList(), deed.at());
        return new Outcome.Done(outcome);
    }
}
