package cn.fazhi.contracts.event;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.division.DivisionKind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A division of the register, as it stands now.
 *
 * @param population residents, or null where the register does not say
 * @param active false once the division has been dissolved
 * @param changes what became of its name and boundaries, the oldest first; an event of before this was told is read as
 *     none
 * @param version grows by one with every change of this division, from 1
 */
public record DivisionChanged(
        DivisionCode code,
        String name,
        DivisionKind kind,
        @Nullable Long population,
        boolean active,
        @Nullable List<BoundaryChange> changes,
        long version,
        Instant occurredAt)
        implements FazhiEvent {
    public DivisionChanged {
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    @Override
    public List<BoundaryChange> changes() {
        return Objects.requireNonNull(changes);
    }

    @Override
    public String id() {
        return code + "-" + version;
    }

    @Override
    public String key() {
        return code.value();
    }

    @Override
    public String topic() {
        return Topics.DIVISIONS;
    }
}
