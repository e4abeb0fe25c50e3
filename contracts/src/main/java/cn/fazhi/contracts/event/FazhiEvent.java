package cn.fazhi.contracts.event;

import java.time.Instant;

/** What any of the topics carries. */
public sealed interface FazhiEvent permits ReportEvent, ObligationChanged, DivisionChanged {
    /** When it happened, by the clock of the service that says so. */
    Instant occurredAt();

    /** The same for a repeated sending of the same event, and for no other event. */
    String id();

    /** The Kafka key: events of one key stay in order. */
    String key();

    /** The topic that it belongs on. */
    String topic();
}
