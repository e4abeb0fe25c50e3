package cn.fazhi.report.outbox;

import java.time.Instant;

/**
 * An event that Kafka refused too often.
 *
 * @param id the number to unblock it by
 * @param event the CloudEvents id
 */
public record BlockedEvent(
        long id,
        String topic,
        String key,
        String type,
        String event,
        int attempts,
        Instant createdAt,
        Instant blockedAt,
        String lastError) {}
