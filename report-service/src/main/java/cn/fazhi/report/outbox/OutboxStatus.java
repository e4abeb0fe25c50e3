package cn.fazhi.report.outbox;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How far Kafka lags behind the database.
 *
 * @param pending events not yet published, the others included
 * @param retrying events that failed and will be tried again
 * @param blocked events that wait for an operator, each with its key's later events behind it
 * @param oldest when the oldest pending event was added, or null if there is none
 */
public record OutboxStatus(
        long pending, long retrying, long blocked, @Nullable Instant oldest) {}
