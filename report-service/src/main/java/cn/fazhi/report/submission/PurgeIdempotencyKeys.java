package cn.fazhi.report.submission;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;

/** Forgets idempotency keys that nobody will send again. */
@ApplicationScoped
public class PurgeIdempotencyKeys {
    private final SituationStore store;
    private final SubmissionConfig config;
    private final Clock clock;

    PurgeIdempotencyKeys(SituationStore store, SubmissionConfig config, Clock clock) {
        this.store = store;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    public void purge() {
        int purged = store.purge(clock.instant().minus(config.keepIdempotencyKeys()));
        if (purged > 0) {
            Log.infof("%d idempotency keys forgotten", purged);
        }
    }
}
