package cn.fazhi.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** How mails are handed over. */
@ConfigMapping(prefix = "fazhi.deliveries")
public interface DeliveryConfig {
    /** After so many failures in a row a delivery is given up. */
    @WithDefault("8")
    int attempts();

    /** The wait after the first failure; it doubles with each further one. */
    @WithDefault("PT1M")
    Duration firstRetry();

    /** The wait grows no further than this. */
    @WithDefault("PT2H")
    Duration longestRetry();

    /** A delivery that was handed over so long ago without an outcome counts as unknown; more than the mailer's timeout. */
    @WithDefault("PT10M")
    Duration unknownAfter();

    /** How many mails are handed over at the same time. */
    @WithDefault("4")
    int senders();
}
