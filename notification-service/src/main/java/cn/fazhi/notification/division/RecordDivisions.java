package cn.fazhi.notification.division;

import cn.fazhi.contracts.event.DivisionChanged;
import cn.fazhi.notification.event.Newest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;

/** Takes over the names of divisions, unless a later one is known. */
@ApplicationScoped
public class RecordDivisions {
    private final DivisionStore divisions;

    RecordDivisions(DivisionStore divisions) {
        this.divisions = divisions;
    }

    /** Applies what is news of these, in any order. */
    @Transactional
    public void apply(List<DivisionChanged> events) {
        if (!events.isEmpty()) {
            divisions.putNewer(Newest.of(events, DivisionChanged::code, DivisionChanged::version));
        }
    }
}
