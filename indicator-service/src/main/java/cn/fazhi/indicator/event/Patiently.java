package cn.fazhi.indicator.event;

import io.smallrye.faulttolerance.api.ExponentialBackoff;
import org.eclipse.microprofile.faulttolerance.Retry;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** Does something as often as it takes while the database is in trouble: an event waits, it is not given up. */
@ApplicationScoped
public class Patiently {
    /** Does it; any other failure is thrown at once. */
    @Retry(maxRetries = -1, delay = 200, maxDuration = 0, jitter = 100, retryOn = DatabaseTrouble.class)
    @ExponentialBackoff(maxDelay = 5, maxDelayUnit = ChronoUnit.SECONDS)
    public <T> T get(Supplier<T> action) {
        try {
            return action.get();
        } catch (RuntimeException e) {
            throw DatabaseTrouble.orAsItIs(e);
        }
    }
}
