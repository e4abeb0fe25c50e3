package cn.fazhi.report.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** An operator has a blocked event tried again, and with it the later events of its key. */
@ApplicationScoped
public class UnblockEvent {
    private final OutboxStore store;
    private final Outbox outbox;

    UnblockEvent(OutboxStore store, Outbox outbox) {
        this.store = store;
        this.outbox = outbox;
    }

    /** Whether there was a blocked event of that number. */
    @Transactional
    public boolean unblock(long id) {
        outbox.announce();
        return store.unblock(id);
    }
}
