package cn.fazhi.report.period;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;
import cn.fazhi.report.deed.model.Deed;
import cn.fazhi.report.period.PeriodOutcome.Done;
import cn.fazhi.report.period.model.Obligation;
import cn.fazhi.report.period.model.Term;
import cn.fazhi.report.programme.ProgrammeStore;

import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Adds a township to a period that opened without it: never by itself, always by an officer and with a reason. */
@ApplicationScoped
public class JoinPeriod {
    private final ObligationStore obligations;
    private final PeriodStore periods;
    private final ProgrammeStore programmes;
    private final Clock clock;

    JoinPeriod(ObligationStore obligations, PeriodStore periods, ProgrammeStore programmes, Clock clock) {
        this.obligations = obligations;
        this.periods = periods;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** Adds the township on the terms of the newest opening of its county, except for its own due date if one is given. */
    @Transactional
    public PeriodOutcome<ObligationView> join(
            Caller caller,
            DivisionCode township,
            String programme,
            Period period,
            @Nullable LocalDate dueDate,
            String reason) {
        Optional<Township> known = obligations.townships(new Area.Within(township), List.of(township)).stream()
                .findFirst();
        if (known.isEmpty()) {
            return PeriodOutcome.refused(Refusal.of(ReportProblem.UNKNOWN_TOWNSHIP, "township", township));
        }
        Area county = new Area.Within(township.parent().orElseThrow());
        Optional<PeriodView.Opening> opening =
                periods.openings(programme, period, county).stream().findFirst();
        if (opening.isEmpty()) {
            return PeriodOutcome.refused(Refusal.of(ReportProblem.PERIOD_NOT_OPEN, "period", period, programme));
        }
        LocalDate due = Objects.requireNonNullElse(dueDate, opening.get().dueDate());
        if (due.isBefore(opening.get().opensOn())) {
            return PeriodOutcome.refused(Refusal.of(
                    ReportProblem.DUE_BEFORE_OPENING,
                    "dueDate",
                    due,
                    opening.get().opensOn()));
        }
        Term term = new Term(opening.get().opensOn(), due, opening.get().historical());
        Obligation joined = Obligation.opened(township, known.get().name(), programme, period, term);
        return add(joined, new Note("joined", reason, Deed.now(caller.name(), clock)));
    }

    private PeriodOutcome<ObligationView> add(Obligation joined, Note note) {
        int added = obligations.open(
                List.of(joined),
                programmes.find(joined.programme()).orElseThrow().name(),
                note);
        return added == 1
                ? new Done<>(ObligationView.of(joined))
                : PeriodOutcome.refused(
                        Refusal.of(ReportProblem.ALREADY_EXPECTED, "township", joined.township(), joined.period()));
    }
}
