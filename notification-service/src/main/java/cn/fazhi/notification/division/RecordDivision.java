package cn.fazhi.notification.division;

import cn.fazhi.contracts.event.DivisionChanged;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes over a division's name, unless a later one is known. */
@ApplicationScoped
public class RecordDivision {
    private final DivisionStore divisions;

    RecordDivision(DivisionStore divisions) {
        this.divisions = divisions;
    }

    @Transactional
    public void apply(DivisionChanged event) {
        divisions.put(event);
    }
}
