package cn.fazhi.report.division;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.event.BoundaryChange;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;
import cn.fazhi.report.division.model.BoundaryDecision;
import cn.fazhi.report.division.model.BoundaryDecision.Target;
import cn.fazhi.report.division.model.Division;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is wrong with a decision on boundaries, before anything is written. */
final class BoundaryRules {
    private final BoundaryDecision decision;
    private final Map<DivisionCode, Division> known;
    private final LocalDate today;
    private final List<Refusal> faults = new ArrayList<>();

    private BoundaryRules(BoundaryDecision decision, Map<DivisionCode, Division> known, LocalDate today) {
        this.decision = decision;
        this.known = known;
        this.today = today;
    }

    static List<Refusal> faults(BoundaryDecision decision, Map<DivisionCode, Division> known, LocalDate today) {
        BoundaryRules rules = new BoundaryRules(decision, known, today);
        rules.shape();
        rules.sources();
        rules.targets();
        if (decision.effectiveOn().isAfter(today)) {
            rules.add(ReportProblem.BOUNDARY_DATE, "effectiveOn", decision.effectiveOn(), today);
        }
        return rules.faults;
    }

    private void add(ReportProblem problem, String field, Object... arguments) {
        faults.add(Refusal.of(problem, field, arguments));
    }

    private void shape() {
        int from = decision.from().size();
        int to = decision.to().size();
        boolean fits = switch (decision.kind()) {
            case RENAMED -> from == 1 && to == 1;
            case MERGED -> to == 1 && (from > 1 || !decision.from().equals(decision.successors()) && from == 1);
            case SPLIT -> from == 1 && to > 1;
        };
        if (!fits) {
            add(ReportProblem.BOUNDARY_SHAPE, from == 0 ? "from" : "to", decision.kind(), from, to);
        }
        long distinct = decision.from().stream().distinct().count()
                + decision.successors().stream().distinct().count();
        if (distinct < from + to) {
            add(ReportProblem.BOUNDARY_TWICE, "from");
        }
        if (decision.codes().stream().map(DivisionCode::level).distinct().count() > 1) {
            add(ReportProblem.BOUNDARY_LEVELS, "to");
        }
    }

    private void sources() {
        for (int i = 0; i < decision.from().size(); i++) {
            DivisionCode code = decision.from().get(i);
            Division division = known.get(code);
            if (division == null) {
                add(ReportProblem.UNKNOWN_DIVISION, "from[" + i + "]", code);
            } else if (!division.active()) {
                add(ReportProblem.DIVISION_DISSOLVED, "from[" + i + "]", code);
            } else {
                later(division);
            }
        }
    }

    private void later(Division division) {
        if (!division.changes().isEmpty()) {
            LocalDate last = division.changes().getLast().effectiveOn();
            if (decision.effectiveOn().isBefore(last)) {
                add(ReportProblem.BOUNDARY_ORDER, "effectiveOn", division.code(), last);
            }
        }
    }

    private void targets() {
        for (int i = 0; i < decision.to().size(); i++) {
            Target target = decision.to().get(i);
            String field = "to[" + i + "]";
            Division division = known.get(target.code());
            if (division == null && target.name() == null) {
                faults.add(Refusal.of(EdgeProblem.MISSING_VALUE, field + ".name"));
            } else if (division != null && !division.active()) {
                add(ReportProblem.DIVISION_DISSOLVED, field + ".code", target.code());
            } else if (division != null && saysNothing(target, division)) {
                add(ReportProblem.BOUNDARY_NO_CHANGE, field + ".name", target.code());
            }
        }
    }

    /** A division that keeps its code has to have another name. */
    private boolean saysNothing(Target target, Division division) {
        return decision.kind() == BoundaryChange.Kind.RENAMED
                && decision.from().contains(target.code())
                && (target.name() == null || target.name().equals(division.name()));
    }
}
