package cn.fazhi.report.division.model;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.division.DivisionKind;
import cn.fazhi.contracts.event.BoundaryChange;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * 区划调整: divisions that are renamed, merged or split by one decision.
 *
 * @param effectiveOn the first day of the new order
 * @param from the divisions as they were
 * @param to what they are now; one of them may be one of the old ones
 */
public record BoundaryDecision(
        BoundaryChange.Kind kind, LocalDate effectiveOn, String reason, List<DivisionCode> from, List<Target> to) {
    /**
     * What comes out.
     *
     * @param name null leaves that of a division that is there
     * @param population residents; if not given, those of merged divisions are added up, a renamed one keeps its own, and
     *     those of the parts of a split one are unknown
     */
    public record Target(
            DivisionCode code,
            @Nullable String name,
            @Nullable Long population) {}

    public BoundaryDecision {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** The codes that stand for the area from that day on. */
    public List<DivisionCode> successors() {
        return to.stream().map(Target::code).toList();
    }

    /** All codes that it is about, each once. */
    public Set<DivisionCode> codes() {
        Set<DivisionCode> codes = new HashSet<>(from);
        codes.addAll(successors());
        return codes;
    }

    /** The old divisions that something happens to: one that takes in others is the same as before. */
    public List<DivisionCode> changed() {
        return kind == BoundaryChange.Kind.MERGED
                ? from.stream().filter(code -> !successors().contains(code)).toList()
                : from;
    }

    /** How all divisions stand afterwards, from how they stood; the decision must have been found sound. */
    public List<Division> outcome(Map<DivisionCode, Division> known) {
        List<Division> outcome = new ArrayList<>();
        for (Target target : to) {
            outcome.add(after(target, known));
        }
        for (DivisionCode code : from) {
            if (!successors().contains(code)) {
                outcome.add(withChange(Objects.requireNonNull(known.get(code)), false));
            }
        }
        return outcome;
    }

    private Division after(Target target, Map<DivisionCode, Division> known) {
        Division before = known.get(target.code());
        Long population = target.population() == null ? population(known) : target.population();
        if (before == null) {
            String name = Objects.requireNonNull(target.name());
            return new Division(
                    target.code(), name, DivisionKind.of(target.code(), name), population, true, List.of(), 1);
        }
        Division changed = changed().contains(target.code()) ? withChange(before, true) : before.next();
        return changed.called(Objects.requireNonNullElse(target.name(), before.name()), population);
    }

    /** What the old divisions and an old one that they went into have together; null if one of them is unknown. */
    private @Nullable Long population(Map<DivisionCode, Division> known) {
        if (kind == BoundaryChange.Kind.SPLIT) {
            return null;
        }
        long sum = 0;
        for (DivisionCode code : codes()) {
            Division old = known.get(code);
            if (old != null && old.population() == null) {
                return null;
            }
            sum += old == null || old.population() == null ? 0 : old.population();
        }
        return sum;
    }

    private Division withChange(Division before, boolean active) {
        List<BoundaryChange> changes = new ArrayList<>(before.changes());
        changes.add(new BoundaryChange(kind, effectiveOn, successors(), before.name(), reason));
        return new Division(
                before.code(),
                before.name(),
                before.kind(),
                before.population(),
                active,
                changes,
                before.version() + 1);
    }
}
