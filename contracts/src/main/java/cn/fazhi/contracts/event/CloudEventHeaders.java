package cn.fazhi.contracts.event;

import java.util.LinkedHashMap;
import java.util.Map;

/** CloudEvents 1.0 attributes as Kafka headers (binary content mode). */
public final class CloudEventHeaders {
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String TIME = "ce_time";
    public static final String SUBJECT = "ce_subject";
    public static final String CONTENT_TYPE = "content-type";

    private CloudEventHeaders() {}

    /** The headers of an event that the named service sends. */
    public static Map<String, String> of(FazhiEvent event, String service) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(SPEC_VERSION, "1.0");
        headers.put(ID, event.id());
        headers.put(TYPE, EventType.of(event).type());
        headers.put(SOURCE, "/fazhi/" + service);
        headers.put(SUBJECT, event.key());
        headers.put(TIME, event.occurredAt().toString());
        headers.put(CONTENT_TYPE, "application/json");
        return headers;
    }
}
