package cn.fazhi.notification.delivery;

import io.quarkus.logging.Log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.Instant;

/**
 * Finds mails that were handed over and never got an outcome, because the service stopped in between. Nobody knows
 * whether they went out, so they are not sent again by themselves: they become unknown, for somebody to decide.
 */
@ApplicationScoped
public class GiveUpOnOutcomes {
    private final DeliveryStore deliveries;
    private final DeliveryConfig config;
    private final Clock clock;

    GiveUpOnOutcomes(DeliveryStore deliveries, DeliveryConfig config, Clock clock) {
        this.deliveries = deliveries;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    public void giveUp() {
        Instant now = clock.instant();
        int unknown = deliveries.giveUpOnOutcomes(now.minus(config.unknownAfter()), now);
        if (unknown > 0) {
            Log.warnf(
                    "%d deliveries were handed over and have no outcome: see GET /api/v1/deliveries?state=unknown",
                    unknown);
        }
    }
}
