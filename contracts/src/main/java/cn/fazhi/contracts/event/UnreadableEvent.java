package cn.fazhi.contracts.event;

import org.jspecify.annotations.Nullable;

/** A record on a topic that is not an event of these contracts; it belongs on the dead-letter topic. */
public final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
