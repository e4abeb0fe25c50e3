package cn.fazhi.report.period;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.event.ObligationChanged.Extension;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;
import cn.fazhi.report.deed.model.Deed;
import cn.fazhi.report.period.PeriodOutcome.Done;
import cn.fazhi.report.period.model.Obligation;
import cn.fazhi.report.programme.ProgrammeStore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Extends or excuses what one township owes. */
@ApplicationScoped
public class ChangeObligation {
    private final ObligationStore store;
    private final ProgrammeStore programmes;
    private final Clock clock;

    ChangeObligation(ObligationStore store, ProgrammeStore programmes, Clock clock) {
        this.store = store;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** What an officer grants a township, and why. */
    public sealed interface Grant {
        String reason();

        /** More time. */
        record MoreTime(LocalDate until, String reason) implements Grant {}

        /** No report. */
        record Excuse(String reason) implements Grant {}
    }

    /** Carries out a grant, and logs it. */
    @Transactional
    public PeriodOutcome<ObligationView> change(
            Caller caller, DivisionCode township, String programme, Period period, Grant grant) {
        Optional<Obligation> found = store.findForChange(township, programme, period);
        if (found.isEmpty()) {
            return PeriodOutcome.refused(Refusal.of(ReportProblem.NOT_EXPECTED, "township", township, period));
        }
        Obligation obligation = found.get();
        Deed deed = Deed.now(caller.name(), clock);
        return switch (grant) {
            case Grant.MoreTime more
            when !more.until().isAfter(obligation.dueDate()) ->
                PeriodOutcome.refused(
                        Refusal.of(ReportProblem.EXTENSION_NOT_LATER, "until", more.until(), obligation.dueDate()));
            case Grant.MoreTime more ->
                done(
                        obligation.extended(new Extension(more.until(), more.reason(), deed.by(), deed.at())),
                        new Note("extended", more.reason(), deed));
            case Grant.Excuse excuse ->
                done(obligation.excused(excuse.reason()), new Note("excused", excuse.reason(), deed));
        };
    }

    private PeriodOutcome<ObligationView> done(Obligation changed, Note note) {
        store.change(changed, programmes.find(changed.programme()).orElseThrow().name(), note);
        return new Done<>(ObligationView.of(changed));
    }
}
