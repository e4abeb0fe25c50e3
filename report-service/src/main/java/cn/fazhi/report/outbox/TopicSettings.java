package cn.fazhi.report.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The topics of this service, as it creates them where they are missing. */
@ConfigMapping(prefix = "fazhi.topics")
public interface TopicSettings {
    /** Whether to create missing topics; off where the operator does that. */
    @WithDefault("true")
    boolean create();

    /** Partitions of a new topic. It cannot grow later without breaking the order of keys. */
    @WithDefault("12")
    int partitions();

    /** Copies of a new topic; -1 takes the broker's default. */
    @WithDefault("-1")
    short replicationFactor();

    /** The largest event, in bytes: a report with a very long text has many figures with their evidence. */
    @WithDefault("8388608")
    int maxEventBytes();
}
