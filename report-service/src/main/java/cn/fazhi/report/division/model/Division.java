package cn.fazhi.report.division.model;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.division.DivisionKind;
import cn.fazhi.contracts.event.DivisionChanged;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A division of the register.
 *
 * @param population residents, or null where nobody said
 * @param active false once it has been dissolved
 * @param version from 1
 */
public record Division(
        DivisionCode code,
        String name,
        DivisionKind kind,
        @Nullable Long population,
        boolean active,
        long version) {

    /** The event that tells the other services how it stands. */
    public DivisionChanged event(Instant at) {
        return new DivisionChanged(code, name, kind, population, active, version, at);
    }
}
