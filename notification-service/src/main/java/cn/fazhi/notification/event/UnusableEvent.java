package cn.fazhi.notification.event;

import cn.fazhi.contracts.event.FazhiEvent;

import org.jspecify.annotations.Nullable;

/** A readable event, or a batch with one, that can never be applied here, however often it is tried. */
final class UnusableEvent extends RuntimeException {
    private static final long serialVersionUID = 1;

    private UnusableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Of another topic. */
    static UnusableEvent misplaced(FazhiEvent event, String topic) {
        return new UnusableEvent(event.getClass().getSimpleName() + " does not belong on " + topic, null);
    }

    /** Of values that the use case or the database refuses. */
    static UnusableEvent refused(RuntimeException cause) {
        return new UnusableEvent("cannot be applied: " + cause.getMessage(), cause);
    }
}
