package cn.fazhi.report.outbox;

/** What became of one event on its way to Kafka. */
public sealed interface Outcome {
    /** Kafka has it on disk. */
    record Published() implements Outcome {}

    /** Kafka will not have this event; trying again is unlikely to help. */
    record Refused(String why) implements Outcome {}

    /** Kafka could not be asked, or did not answer in time; the event itself is not to blame. */
    record Unreachable(String why) implements Outcome {}
}
