package cn.fazhi.notification.obligation;

import cn.fazhi.contracts.event.ObligationChanged;
import cn.fazhi.notification.event.Newest;
import cn.fazhi.notification.obligation.model.ObligationKey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.List;

/** Takes over obligations as they stand now, unless a later state is known. */
@ApplicationScoped
public class RecordObligations {
    private final ObligationStore obligations;
    private final Clock clock;

    RecordObligations(ObligationStore obligations, Clock clock) {
        this.obligations = obligations;
        this.clock = clock;
    }

    /** Applies what is news of these, in any order. */
    @Transactional
    public void apply(List<ObligationChanged> events) {
        if (!events.isEmpty()) {
            obligations.putNewer(
                    Newest.of(events, RecordObligations::key, ObligationChanged::version), clock.instant());
        }
    }

    private static ObligationKey key(ObligationChanged event) {
        return new ObligationKey(event.township(), event.programme(), event.period());
    }
}
