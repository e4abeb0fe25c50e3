package cn.fazhi.report.submission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** Handing in. */
@ConfigMapping(prefix = "fazhi.submission")
public interface SubmissionConfig {
    /** How long an idempotency key is remembered. */
    @WithDefault("P7D")
    Duration keepIdempotencyKeys();
}
