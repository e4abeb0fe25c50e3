package cn.fazhi.report.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** How events get from the database to Kafka. */
@ConfigMapping(prefix = "fazhi.outbox")
public interface OutboxConfig {
    /** Whether this instance publishes at all; events of one that does not wait for another that does. */
    @WithDefault("true")
    boolean enabled();

    /** How often to look for events without being told: those of other instances, and those whose back-off is over. */
    @WithDefault("1S")
    Duration pollInterval();

    /** How many events are in flight at once. */
    @WithDefault("500")
    int batchSize();

    /** After so many refusals of one event its key waits for an operator. An unreachable Kafka never counts. */
    @WithDefault("10")
    int maxAttempts();

    /** The pause after the first failure; it doubles with each further one. */
    @WithDefault("1S")
    Duration firstBackOff();

    /** The longest pause. */
    @WithDefault("30S")
    Duration longestBackOff();

    /** How long one batch may take to be confirmed before its events count as not sent. */
    @WithDefault("8S")
    Duration sendTimeout();
}
