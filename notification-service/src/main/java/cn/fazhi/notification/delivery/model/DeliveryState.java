package cn.fazhi.notification.delivery.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a mail has come. */
public enum DeliveryState {
    /** Written into the log, not tried yet. */
    PENDING,
    /** Handed to the mail server just now; written before the handing over. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** The mail server could not be reached or asked to come back later; it is tried again by itself. */
    FAILED,
    /** The mail server refused it for good, or too many attempts failed; it is not tried again by itself. */
    ABANDONED,
    /** It was handed over and the answer was lost, so the mail may have gone out; it is not tried again by itself. */
    UNKNOWN,
    /** It was not needed any more when its turn came. */
    CANCELLED;

    /** Whether somebody may have it tried again. */
    public boolean isRetriable() {
        return this == FAILED || this == ABANDONED || this == UNKNOWN;
    }

    /** The state with that name in lower case, if there is one. */
    public static Optional<DeliveryState> named(String name) {
        return Arrays.stream(values())
                .filter(state -> state.toString().equals(name))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
