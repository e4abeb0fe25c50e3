package cn.fazhi.notification.sweep;

import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Whether reminders are being decided. It is no readiness check: while the sweep waits for Kafka, requests are answered
 * all the same.
 */
@Wellness
@ApplicationScoped
public class SweepHealth implements HealthCheck {
    private static final Duration LATE = Duration.ofMinutes(15);

    private final Clock clock;
    private final Instant started;
    private volatile @Nullable Instant lastSweep;

    SweepHealth(Clock clock) {
        this.clock = clock;
        this.started = clock.instant();
    }

    void swept() {
        lastSweep = clock.instant();
    }

    @Override
    public HealthCheckResponse call() {
        Instant last = lastSweep;
        Instant since = last == null ? started : last;
        return HealthCheckResponse.named("reminder sweep")
                .status(since.plus(LATE).isAfter(clock.instant()))
                .withData("lastSweep", last == null ? "none since the start" : last.toString())
                .build();
    }
}
