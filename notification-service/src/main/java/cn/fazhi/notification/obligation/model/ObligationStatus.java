package cn.fazhi.notification.obligation.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an obligation stands on a day. Each obligation has exactly one of these; the first that fits is it. */
public enum ObligationStatus {
    /** The period was opened for an import of past years: never reminded, whatever else is true. */
    HISTORICAL,
    /** A report is in, submitted or accepted. */
    FULFILLED,
    /** The county excused the township. */
    EXCUSED,
    /** The report was sent back and is owed again, before or after the due date. */
    RETURNED,
    /** The period has not opened yet. */
    UPCOMING,
    /** The last day has passed without a report. */
    OVERDUE,
    /** Open, and the last day is near. */
    DUE_SOON,
    /** Open, with time left. */
    OPEN;

    /** The status with that name in lower case, if there is one. */
    public static Optional<ObligationStatus> named(String name) {
        return Arrays.stream(values())
                .filter(status -> status.toString().equals(name))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
