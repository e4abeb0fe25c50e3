package cn.fazhi.report.outbox;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * When a failed event is tried again.
 *
 * @param blockedAt set if it is not tried again until an operator says so
 */
public record Postponement(
        long id, Instant nextAttempt, @Nullable Instant blockedAt, String error) {}
