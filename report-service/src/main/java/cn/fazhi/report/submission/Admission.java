package cn.fazhi.report.submission;

import cn.fazhi.contracts.division.DivisionLevel;
import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;
import cn.fazhi.report.period.model.Obligation;
import cn.fazhi.report.programme.model.Programme;
import cn.fazhi.report.submission.model.HandIn;

import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a report is expected at all, from this caller and now. */
@ApplicationScoped
class Admission {
    private final SituationStore store;
    private final Clock clock;

    Admission(SituationStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Why the hand-in is not taken; the first reason, because each later one depends on the earlier. */
    Optional<Refusal> refusal(Caller caller, HandIn handIn, Situation situation) {
        Programme programme = situation.programme();
        if (programme == null) {
            return refuse(ReportProblem.UNKNOWN_PROGRAMME, "programme", handIn.programme());
        }
        if (handIn.period().frequency() != programme.frequency()) {
            return refuse(
                    ReportProblem.WRONG_PERIOD, "period", handIn.period(), programme.code(), programme.frequency());
        }
        return ofObligation(caller, handIn, situation.obligation());
    }

    private Optional<Refusal> ofObligation(Caller caller, HandIn handIn, @Nullable Obligation obligation) {
        if (obligation == null) {
            return store.isOpenIn(handIn.township().at(DivisionLevel.COUNTY), handIn.programme(), handIn.period())
                    ? refuse(ReportProblem.NOT_EXPECTED, "township", handIn.township(), handIn.period())
                    : refuse(ReportProblem.PERIOD_NOT_OPEN, "period", handIn.period(), handIn.programme());
        }
        if (LocalDate.now(clock).isBefore(obligation.opensOn())) {
            return refuse(ReportProblem.NOT_OPEN_YET, "period", handIn.period(), obligation.opensOn());
        }
        return obligation.historical() && !caller.mayOversee(handIn.township())
                ? refuse(ReportProblem.OFFICERS_ONLY, "period", handIn.period())
                : Optional.empty();
    }

    private static Optional<Refusal> refuse(ReportProblem code, String field, Object... arguments) {
        return Optional.of(Refusal.of(code, field, arguments));
    }
}
