package cn.fazhi.notification.delivery;

import cn.fazhi.notification.listing.Cursor;
import cn.fazhi.notification.listing.Page;

import jakarta.enterprise.context.ApplicationScoped;

/** Lists mails of the log, newest first. */
@ApplicationScoped
class ListDeliveries {
    private final DeliveryLog log;

    ListDeliveries(DeliveryLog log) {
        this.log = log;
    }

    public Page<DeliveryView> list(DeliveryQuery query) {
        return Page.of(log.page(query), query.limit(), view -> view, last -> Cursor.after(String.valueOf(last.id())));
    }
}
