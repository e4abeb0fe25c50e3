package cn.fazhi.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Writes the mails to townships whose report was returned, as soon as their obligation and a contact are known. */
@ApplicationScoped
public class PlanReturnLetters {
    private final NoticeStore notices;
    private final AddressNotices addressNotices;

    PlanReturnLetters(NoticeStore notices, AddressNotices addressNotices) {
        this.notices = notices;
        this.addressNotices = addressNotices;
    }

    @Transactional
    public void plan() {
        addressNotices.address(notices.unaddressedReturns());
    }
}
