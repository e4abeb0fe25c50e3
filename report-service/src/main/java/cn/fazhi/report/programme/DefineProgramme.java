package cn.fazhi.report.programme;

import cn.fazhi.edge.access.Caller;
import cn.fazhi.report.programme.model.Programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;

/** Defines what is to be reported. Periods that are already open keep what they were opened with. */
@ApplicationScoped
public class DefineProgramme {
    private final ProgrammeStore store;
    private final Clock clock;

    DefineProgramme(ProgrammeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Whether it was defined; the frequency of one that is there cannot change. */
    @Transactional
    public boolean define(Caller caller, Programme programme) {
        return store.save(programme, caller.name(), clock.instant());
    }
}
