package cn.fazhi.indicator.boundary.model;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.event.BoundaryChange;

/** A change, and the division that it happened to. */
public record KnownChange(DivisionCode division, BoundaryChange change) {
    /** Whether the division went on under its own code. */
    boolean staysItself() {
        return change.successors().contains(division);
    }

    /** Whether the values of the division are part of its one successor's past. */
    boolean addsUp() {
        return change.kind() != BoundaryChange.Kind.SPLIT && !staysItself();
    }
}
