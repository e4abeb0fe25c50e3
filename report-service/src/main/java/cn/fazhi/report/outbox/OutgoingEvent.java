package cn.fazhi.report.outbox;

import java.util.Map;

/**
 * The oldest unpublished event of its key.
 *
 * @param attempts how often it failed so far
 */
public record OutgoingEvent(
        long id, String topic, String key, Map<String, String> headers, String payload, int attempts) {
    public OutgoingEvent {
        headers = Map.copyOf(headers);
    }
}
