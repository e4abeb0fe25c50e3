package cn.fazhi.notification.delivery.model;

/** How an attempt to hand a mail over ended. */
public sealed interface Outcome {
    /** The server took it. */
    record Taken() implements Outcome {}

    /** The server will not take it, today or later. */
    record Refused(String reason) implements Outcome {}

    /** It certainly was not taken, and may be another time. */
    record Postponed(String reason) implements Outcome {}

    /** It may have been taken or not. */
    record Unclear(String reason) implements Outcome {}
}
