package cn.fazhi.notification.obligation;

import cn.fazhi.contracts.event.ObligationChanged;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;

/** Takes over an obligation as it stands now, unless a later state is known. */
@ApplicationScoped
public class RecordObligation {
    private final ObligationStore obligations;
    private final Clock clock;

    RecordObligation(ObligationStore obligations, Clock clock) {
        this.obligations = obligations;
        this.clock = clock;
    }

    @Transactional
    public void apply(ObligationChanged event) {
        obligations.put(event, clock.instant());
    }
}
