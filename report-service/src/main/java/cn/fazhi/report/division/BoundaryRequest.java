package cn.fazhi.report.division;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.event.BoundaryChange;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;
import cn.fazhi.report.division.model.BoundaryDecision;
import cn.fazhi.report.division.model.BoundaryDecision.Target;
import cn.fazhi.report.document.TextField;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A decision on boundaries. All but {@code name} and {@code population} of what comes out is required.
 *
 * @param effectiveOn the first day of the new order, not after today
 * @param from the codes as they were: one that is renamed or split, or those that are merged
 * @param to what they are now: one, or two and more after a split
 */
public record BoundaryRequest(
        BoundaryChange.@Nullable Kind kind,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable List<DivisionCode> from,
        @Nullable List<TargetRequest> to) {
    /**
     * What comes out.
     *
     * @param name required for a division that is not in the register
     */
    public record TargetRequest(
            @Nullable DivisionCode code,
            @Nullable String name,
            @Nullable Long population) {}

    /** What can be said against it without looking anything up. */
    List<Refusal> faults() {
        List<Refusal> faults = new ArrayList<>();
        required("kind", kind, faults);
        required("effectiveOn", effectiveOn, faults);
        required("from", from, faults);
        required("to", to, faults);
        new TextField("reason", reason).requiredFault(TextField.PARAGRAPH).ifPresent(faults::add);
        List<TargetRequest> targets = Objects.requireNonNullElse(to, List.of());
        for (int i = 0; i < targets.size(); i++) {
            target("to[" + i + "].", targets.get(i), faults);
        }
        return faults;
    }

    private static void required(String field, @Nullable Object value, List<Refusal> faults) {
        if (value == null || value instanceof List<?> list && list.isEmpty()) {
            faults.add(Refusal.of(EdgeProblem.MISSING_VALUE, field));
        }
    }

    private static void target(String path, TargetRequest target, List<Refusal> faults) {
        required(path + "code", target.code(), faults);
        TextField name = new TextField(path + "name", target.name());
        (target.name() == null ? name.fault(TextField.LINE) : name.requiredFault(TextField.LINE))
                .ifPresent(faults::add);
        if (target.population() != null && target.population() < 0) {
            faults.add(
                    Refusal.of(ReportProblem.NEGATIVE_VALUE, path + "population", target.population(), "population"));
        }
    }

    /** The decision, once there are no faults. */
    BoundaryDecision decision() {
        return new BoundaryDecision(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(effectiveOn),
                Objects.requireNonNull(reason).strip(),
                Objects.requireNonNull(from),
                Objects.requireNonNull(to).stream()
                        .map(target -> new Target(
                                Objects.requireNonNull(target.code()),
                                target.name() == null ? null : target.name().strip(),
                                target.population()))
                        .toList());
    }
}
