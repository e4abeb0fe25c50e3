package cn.fazhi.report.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * The outbox as the operator sees it.
 *
 * @param blockedEvents the oldest hundred of the blocked ones
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutboxView(
        long pending, long retrying, long blocked, @Nullable Instant oldest, List<BlockedEvent> blockedEvents) {
    static OutboxView of(OutboxStatus status, List<BlockedEvent> blocked) {
        return new OutboxView(status.pending(), status.retrying(), status.blocked(), status.oldest(), blocked);
    }
}
