package cn.fazhi.notification.event;

import org.jspecify.annotations.Nullable;

/** A readable event that can never be applied here, however often it is tried; it belongs on the dead-letter topic. */
public final class UnusableEvent extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnusableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
