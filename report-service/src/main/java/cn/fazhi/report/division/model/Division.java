package cn.fazhi.report.division.model;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.division.DivisionKind;
import cn.fazhi.contracts.event.BoundaryChange;
import cn.fazhi.contracts.event.DivisionChanged;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A division of the register.
 *
 * @param population residents, or null where nobody said
 * @param active false once it has been dissolved
 * @param changes what became of its name and boundaries, the oldest first
 * @param version from 1
 */
public record Division(
        DivisionCode code,
        String name,
        DivisionKind kind,
        @Nullable Long population,
        boolean active,
        List<BoundaryChange> changes,
        long version) {
    public Division {
        changes = List.copyOf(changes);
    }

    /** The event that tells the other services how it stands. */
    public DivisionChanged event(Instant at) {
        return new DivisionChanged(code, name, kind, population, active, changes, version, at);
    }

    Division next() {
        return new Division(code, name, kind, population, active, changes, version + 1);
    }

    Division called(String newName, @Nullable Long newPopulation) {
        return new Division(code, newName, DivisionKind.of(code, newName), newPopulation, active, changes, version);
    }
}
