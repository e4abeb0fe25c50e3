package cn.fazhi.contracts.event;

import java.util.Arrays;
import java.util.Optional;

/** The CloudEvents types, each with its version, its record and its topic. */
public enum EventType {
    REPORT_SUBMITTED("cn.fazhi.report.submitted.v1", ReportEvent.ReportSubmitted.class),
    REPORT_RETURNED("cn.fazhi.report.returned.v1", ReportEvent.ReportReturned.class),
    REPORT_ACCEPTED("cn.fazhi.report.accepted.v1", ReportEvent.ReportAccepted.class),
    REPORT_WITHDRAWN("cn.fazhi.report.withdrawn.v1", ReportEvent.ReportWithdrawn.class),
    OBLIGATION_CHANGED("cn.fazhi.obligation.changed.v1", ObligationChanged.class),
    DIVISION_CHANGED("cn.fazhi.division.changed.v1", DivisionChanged.class);

    private final String type;
    private final Class<? extends FazhiEvent> payload;

    EventType(String type, Class<? extends FazhiEvent> payload) {
        this.type = type;
        this.payload = payload;
    }

    /** The value of the CloudEvents attribute {@code type}. */
    public String type() {
        return type;
    }

    /** The record that the data is read into. */
    public Class<? extends FazhiEvent> payload() {
        return payload;
    }

    /** The type of an event. */
    public static EventType of(FazhiEvent event) {
        return Arrays.stream(values())
                .filter(type -> type.payload.isInstance(event))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no type for " + event.getClass()));
    }

    /** The type with that CloudEvents name, if this version of the contracts knows it. */
    public static Optional<EventType> named(String type) {
        return Arrays.stream(values()).filter(each -> each.type.equals(type)).findFirst();
    }
}
