package cn.fazhi.contracts.event;

import cn.fazhi.contracts.json.ContractsJson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Events to and from the JSON of a record's value. Unknown fields are ignored; a missing or null one is an error unless
 * the event's record says {@code @Nullable}.
 */
public final class EventCodec {
    private static final ObjectMapper JSON = ContractsJson.mapper();

    private EventCodec() {}

    public static String encode(FazhiEvent event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + EventType.of(event), e);
        }
    }

    /**
     * Reads an event of the given CloudEvents type.
     *
     * @throws UnreadableEvent if the type is unknown or the data does not fit it
     */
    public static FazhiEvent decode(String type, String json) {
        return decode(type, json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads an event of the given CloudEvents type from the bytes of a record's value.
     *
     * @throws UnreadableEvent if the type is unknown or the data does not fit it
     */
    public static FazhiEvent decode(String type, byte[] json) {
        EventType eventType =
                EventType.named(type).orElseThrow(() -> new UnreadableEvent("unknown event type " + type, null));
        try {
            FazhiEvent event = JSON.readValue(json, eventType.payload());
            if (event == null) {
                throw new UnreadableEvent("not a " + type + ": null", null);
            }
            return event;
        } catch (JsonProcessingException e) {
            throw new UnreadableEvent("not a " + type + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UnreadableEvent("not a " + type + ": " + e.getMessage(), e);
        }
    }
}
