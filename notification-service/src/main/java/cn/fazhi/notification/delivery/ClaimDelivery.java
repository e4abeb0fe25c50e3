package cn.fazhi.notification.delivery;

import cn.fazhi.notification.delivery.model.Letter;
import cn.fazhi.notification.delivery.model.NoticeKind;
import cn.fazhi.notification.ladder.LadderStore;
import cn.fazhi.notification.reminder.RemindingRules;
import cn.fazhi.notification.reminder.model.Obsolete;
import cn.fazhi.notification.reminder.model.Reminding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the next delivery out of the log. In the same transaction it looks again at what the mail is about, so that
 * nothing is sent after the report has arrived, and marks the mail as being handed over, so that a crash cannot make
 * it go out twice.
 */
@ApplicationScoped
public class ClaimDelivery {
    private final DeliveryStore deliveries;
    private final LadderStore ladders;
    private final RemindingRules rules;
    private final Clock clock;

    ClaimDelivery(DeliveryStore deliveries, LadderStore ladders, RemindingRules rules, Clock clock) {
        this.deliveries = deliveries;
        this.ladders = ladders;
        this.rules = rules;
        this.clock = clock;
    }

    /** What was found in the log. */
    public sealed interface Claim {
        /** A mail, marked as being handed over. */
        record Claimed(Letter letter) implements Claim {}

        /** A mail that nobody needs any more, now cancelled. */
        record Cancelled() implements Claim {}

        /** No mail waits. */
        record NothingLeft() implements Claim {}
    }

    @Transactional
    public Claim claim(Set<NoticeKind> kinds) {
        Instant now = clock.instant();
        Optional<WaitingRow> next = deliveries.lockNext(kinds, now);
        return next.isEmpty() ? new Claim.NothingLeft() : claim(next.get(), now);
    }

    private Claim claim(WaitingRow next, Instant now) {
        List<NoticeRow> notices = deliveries.notices(next.id());
        Map<Long, Obsolete> obsolete = obsolete(next, notices, now);
        if (!obsolete.isEmpty()) {
            deliveries.leaveOut(next.id(), obsolete);
        }
        if (obsolete.size() == notices.size()) {
            deliveries.cancel(next.id(), obsolete.values().toString(), now);
            return new Claim.Cancelled();
        }
        deliveries.markSending(next.id(), next.attempts() + 1, now);
        return new Claim.Claimed(letter(
                next,
                notices.stream()
                        .filter(notice -> !obsolete.containsKey(notice.id()))
                        .toList()));
    }

    private Map<Long, Obsolete> obsolete(WaitingRow next, List<NoticeRow> notices, Instant now) {
        Reminding reminding = rules.with(ladders.history(next.programme()));
        Map<Long, Obsolete> obsolete = new LinkedHashMap<>();
        notices.forEach(
                notice -> notice.obsolete(reminding, now).ifPresent(reason -> obsolete.put(notice.id(), reason)));
        return obsolete;
    }

    private Letter letter(WaitingRow next, List<NoticeRow> notices) {
        LocalDate today = LocalDate.now(clock);
        return new Letter(
                next.id(),
                next.attempts() + 1,
                next.kind(),
                next.division(),
                next.divisionName(),
                next.programme(),
                next.period(),
                next.recipient(),
                today,
                notices.stream().map(notice -> notice.item(today)).toList());
    }
}
