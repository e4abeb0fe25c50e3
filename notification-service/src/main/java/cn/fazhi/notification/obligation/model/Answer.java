package cn.fazhi.notification.obligation.model;

import java.time.Instant;

/** How a township has answered its obligation so far. */
public sealed interface Answer {
    /** No report, or one that was withdrawn. */
    record Missing() implements Answer {}

    /** A report that waits for review or was accepted. */
    record HandedIn() implements Answer {}

    /** The county sent the report back at that time, and it was not handed in again. */
    record Returned(Instant at) implements Answer {}
}
