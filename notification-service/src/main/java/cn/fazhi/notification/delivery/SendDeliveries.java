package cn.fazhi.notification.delivery;

import cn.fazhi.notification.delivery.ClaimDelivery.Claim;
import cn.fazhi.notification.delivery.model.NoticeKind;
import cn.fazhi.notification.mail.HandOverMail;

import io.quarkus.logging.Log;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Hands over every mail that waits, several at a time, each in three steps: claim, hand over, record the outcome. */
@ApplicationScoped
public class SendDeliveries {
    private final ClaimDelivery claimDelivery;
    private final HandOverMail handOverMail;
    private final RecordOutcome recordOutcome;
    private final DeliveryConfig config;

    SendDeliveries(
            ClaimDelivery claimDelivery,
            HandOverMail handOverMail,
            RecordOutcome recordOutcome,
            DeliveryConfig config) {
        this.claimDelivery = claimDelivery;
        this.handOverMail = handOverMail;
        this.recordOutcome = recordOutcome;
        this.config = config;
    }

    /** Returns when nothing of these kinds waits any more. */
    public void send(Set<NoticeKind> kinds) {
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < config.senders(); i++) {
                senders.execute(() -> sendAll(kinds));
            }
        }
    }

    private void sendAll(Set<NoticeKind> kinds) {
        try {
            boolean more = true;
            while (more) {
                more = sendNext(kinds);
            }
        } catch (RuntimeException e) {
            // what was claimed becomes unknown after a while, and the next sweep goes on with the rest
            Log.error("sending stopped", e);
        }
    }

    private boolean sendNext(Set<NoticeKind> kinds) {
        return switch (claimDelivery.claim(kinds)) {
            case Claim.NothingLeft nothing -> false;
            case Claim.Cancelled cancelled -> true;
            case Claim.Claimed claimed -> {
                recordOutcome.record(claimed.letter(), handOverMail.handOver(claimed.letter()));
                yield true;
            }
        };
    }
}
