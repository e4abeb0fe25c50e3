package cn.fazhi.report.division;

import cn.fazhi.report.division.model.Division;
import cn.fazhi.report.division.model.Entry;
import cn.fazhi.report.outbox.Outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Enters divisions, all of them or none, and tells the other services what is new. */
@ApplicationScoped
public class RegisterDivisions {
    private final DivisionStore store;
    private final Outbox outbox;
    private final Clock clock;

    RegisterDivisions(DivisionStore store, Outbox outbox, Clock clock) {
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Enters them with a constant number of statements, and says how many are new or different. */
    @Transactional
    public int register(List<Entry> entries) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Division> changed = store.save(entries, now);
        outbox.append(changed.stream().map(division -> division.event(now)).toList(), now);
        return changed.size();
    }
}
