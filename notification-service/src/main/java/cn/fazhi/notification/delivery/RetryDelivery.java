package cn.fazhi.notification.delivery;

import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.notification.problem.NotificationProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.Optional;

/**
 * Puts a mail that failed, was given up or has an unknown outcome back into the log to be tried again. When its turn
 * comes it is looked at again like any other: what is not needed any more is cancelled.
 */
@ApplicationScoped
public class RetryDelivery {
    private final DeliveryLog log;
    private final Clock clock;

    RetryDelivery(DeliveryLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** The mail that waits again, or why it does not. */
    public sealed interface Retry {
        record Waiting(DeliveryView delivery) implements Retry {}

        record Refused(Refusal refusal) implements Retry {}
    }

    @Transactional
    public Retry retry(long id, Caller caller) {
        Optional<DeliveryView> found = log.find(id).filter(delivery -> caller.mayOversee(delivery.division()));
        if (found.isEmpty()) {
            return new Retry.Refused(Refusal.of(EdgeProblem.NOT_FOUND, "id"));
        }
        return log.waitAgain(id, caller.name(), clock.instant())
                ? new Retry.Waiting(log.find(id).orElseThrow())
                : new Retry.Refused(Refusal.plain(
                        NotificationProblem.NOT_RETRIABLE, found.get().state()));
    }
}
