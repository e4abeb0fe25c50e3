package cn.fazhi.indicator.boundary.model;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.event.BoundaryChange;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where an area comes from. Merging adds up: what went into the area, or into what went into it, belongs to its past.
 * A split is never apportioned: nothing of the old division is given to what came out of it.
 *
 * @param predecessors those whose values are added to the area's
 * @param turns what happened to the area itself, and what went into it, the oldest first
 */
public record Lineage(List<Predecessor> predecessors, List<Turn> turns) {
    public static final Lineage NONE = new Lineage(List.of(), List.of());

    /**
     * A division that belongs to the area's past.
     *
     * @param until its values of periods that begin before this day are added
     */
    public record Predecessor(DivisionCode division, LocalDate until) {}

    /**
     * One change, of one division or of several that were merged by it.
     *
     * @param changes of the same kind, on the same day, with the same successors
     */
    public record Turn(List<KnownChange> changes) {
        public Turn {
            changes = List.copyOf(changes);
        }

        public BoundaryChange.Kind kind() {
            return changes.getFirst().change().kind();
        }

        public LocalDate day() {
            return changes.getFirst().change().effectiveOn();
        }

        public List<DivisionCode> successors() {
            return changes.getFirst().change().successors();
        }

        /** Whether all periods before belong to the series: they do unless something was split, or the area went away. */
        public boolean continues(DivisionCode area) {
            return kind() != BoundaryChange.Kind.SPLIT && !goesAway(area);
        }

        private boolean goesAway(DivisionCode area) {
            return changes.stream().anyMatch(known -> known.division().equals(area) && !known.staysItself());
        }
    }

    public Lineage {
        predecessors = List.copyOf(predecessors);
        turns = List.copyOf(turns);
    }

    /**
     * The lineage of an area.
     *
     * @param changes all that happened to the area and to what went into it, in any order
     */
    public static Lineage of(DivisionCode area, Collection<KnownChange> changes) {
        Map<DivisionCode, LocalDate> until = new HashMap<>();
        List<DivisionCode> open = new ArrayList<>(List.of(area));
        while (!open.isEmpty()) {
            DivisionCode successor = open.removeFirst();
            for (KnownChange known : changes) {
                DivisionCode division = known.division();
                if (known.addsUp()
                        && known.change().successors().contains(successor)
                        && !division.equals(area)
                        && !until.containsKey(division)) {
                    until.put(division, earlier(known.change().effectiveOn(), until.get(successor)));
                    open.add(division);
                }
            }
        }
        List<Predecessor> predecessors = until.entrySet().stream()
                .map(entry -> new Predecessor(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                        predecessor -> predecessor.division().value()))
                .toList();
        return new Lineage(predecessors, turns(changes));
    }

    private static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
        return other == null || day.isBefore(other) ? day : other;
    }

    private static List<Turn> turns(Collection<KnownChange> changes) {
        Map<List<Object>, List<KnownChange>> together = new HashMap<>();
        for (KnownChange known : changes) {
            BoundaryChange change = known.change();
            together.computeIfAbsent(
                            List.of(change.kind(), change.effectiveOn(), change.successors()), key -> new ArrayList<>())
                    .add(known);
        }
        return together.values().stream()
                .map(each -> new Turn(each.stream()
                        .sorted(Comparator.comparing(known -> known.division().value()))
                        .toList()))
                .sorted(Comparator.comparing(Turn::day)
                        .thenComparing(
                                turn -> turn.changes().getFirst().division().value()))
                .toList();
    }
}
