package cn.fazhi.report.period;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;
import cn.fazhi.report.deed.model.Deed;
import cn.fazhi.report.period.PeriodOutcome.Done;
import cn.fazhi.report.period.PeriodOutcome.Refused;
import cn.fazhi.report.period.model.Obligation;
import cn.fazhi.report.period.model.Term;
import cn.fazhi.report.programme.ProgrammeStore;
import cn.fazhi.report.programme.model.Programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Opens a period: from now on the townships of the area are expected to report, and who they are is frozen. */
@ApplicationScoped
public class OpenPeriod {
    private final ProgrammeStore programmes;
    private final ObligationStore obligations;
    private final PeriodStore periods;
    private final Clock clock;

    OpenPeriod(ProgrammeStore programmes, ObligationStore obligations, PeriodStore periods, Clock clock) {
        this.programmes = programmes;
        this.obligations = obligations;
        this.periods = periods;
        this.clock = clock;
    }

    /** Opens the period for townships of the area that are not expected yet; what others owe stays as it is. */
    @Transactional
    public PeriodOutcome<OpeningView> open(Caller caller, OpeningOrder order) {
        Optional<Programme> found = programmes.find(order.programme());
        if (found.isEmpty()) {
            return PeriodOutcome.refused(Refusal.of(EdgeProblem.NOT_FOUND, "code"));
        }
        Programme programme = found.get();
        if (order.period().frequency() != programme.frequency()) {
            return PeriodOutcome.refused(Refusal.of(
                    ReportProblem.WRONG_PERIOD, "period", order.period(), programme.code(), programme.frequency()));
        }
        LocalDate opensOn = Objects.requireNonNullElse(
                order.opensOn(), order.period().lastDay().plusDays(1));
        LocalDate dueDate =
                Objects.requireNonNullElse(order.dueDate(), programme.due().dueDate(order.period()));
        Optional<Refusal> refusal = refusal(order, opensOn, dueDate);
        if (refusal.isPresent()) {
            return PeriodOutcome.refused(refusal.get());
        }
        return open(order, programme, new Term(opensOn, dueDate, order.historical()), Deed.now(caller.name(), clock));
    }

    private Optional<Refusal> refusal(OpeningOrder order, LocalDate opensOn, LocalDate dueDate) {
        if (dueDate.isBefore(opensOn)) {
            return Optional.of(Refusal.of(ReportProblem.DUE_BEFORE_OPENING, "dueDate", dueDate, opensOn));
        }
        return order.historical() && !dueDate.isBefore(LocalDate.now(clock))
                ? Optional.of(Refusal.of(ReportProblem.HISTORICAL_NOT_PAST, "dueDate", dueDate))
                : Optional.empty();
    }

    private PeriodOutcome<OpeningView> open(OpeningOrder order, Programme programme, Term term, Deed deed) {
        List<Township> townships = obligations.townships(order.area(), order.townships());
        List<Refusal> unknown = unknown(order, townships);
        if (!unknown.isEmpty()) {
            return new Refused<>(unknown);
        }
        if (townships.isEmpty()) {
            return PeriodOutcome.refused(
                    Refusal.of(ReportProblem.NO_TOWNSHIPS, "area", order.area().code()));
        }
        List<Obligation> expected = townships.stream()
                .map(township ->
                        Obligation.opened(township.code(), township.name(), order.programme(), order.period(), term))
                .toList();
        int opened = obligations.open(expected, programme.name(), new Note("opened", null, deed));
        if (opened > 0) {
            periods.record(order, term, deed, opened);
        }
        return new Done<>(new OpeningView(
                order.programme(),
                order.period(),
                order.area().code(),
                term.opensOn(),
                term.dueDate(),
                term.historical(),
                opened,
                expected.size() - opened));
    }

    /** Named townships that are not of the area or not of the register. */
    private static List<Refusal> unknown(OpeningOrder order, List<Township> found) {
        Set<DivisionCode> codes = found.stream().map(Township::code).collect(Collectors.toCollection(HashSet::new));
        return IntStream.range(0, order.townships().size())
                .filter(i -> !codes.contains(order.townships().get(i)))
                .mapToObj(i -> Refusal.of(
                        order.area().contains(order.townships().get(i))
                                ? ReportProblem.UNKNOWN_TOWNSHIP
                                : ReportProblem.OUTSIDE_AREA,
                        "townships[" + i + "]",
                        order.townships().get(i)))
                .toList();
    }
}
