package cn.fazhi.notification.reminder;

import cn.fazhi.notification.reminder.model.Addressee;
import cn.fazhi.notification.reminder.model.Addressing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Writes the mails for notices into the log. A notice whose division has no contact stays without, and is looked at
 * again when there is one.
 */
@ApplicationScoped
class AddressNotices {
    private final NoticeStore notices;
    private final DeliveryWriter deliveries;
    private final Clock clock;

    AddressNotices(NoticeStore notices, DeliveryWriter deliveries, Clock clock) {
        this.notices = notices;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void address(List<Long> ids) {
        List<Addressee> addressees = ids.isEmpty() ? List.of() : notices.addressees(ids);
        if (addressees.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        deliveries.add(Addressing.mails(addressees), now);
        notices.markAddressed(
                addressees.stream().map(Addressee::noticeId).distinct().toList(), now);
    }
}
