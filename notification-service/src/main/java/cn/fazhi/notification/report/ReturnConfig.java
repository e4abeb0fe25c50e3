package cn.fazhi.notification.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** Letters to townships whose report was returned. */
@ConfigMapping(prefix = "fazhi.returns")
public interface ReturnConfig {
    /** A return that is older than this when it is read is not told: a new database reads all the past at once. */
    @WithDefault("P7D")
    Duration maxAge();
}
