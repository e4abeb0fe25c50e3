package cn.fazhi.report.outbox;

import cn.fazhi.contracts.event.CloudEventHeaders;
import cn.fazhi.contracts.event.EventCodec;
import cn.fazhi.contracts.event.FazhiEvent;
import cn.fazhi.contracts.json.ContractsJson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * An event as it waits in the outbox.
 *
 * @param headers the CloudEvents attributes as a JSON object
 * @param payload the value of the Kafka record
 */
public record Envelope(String topic, String key, String headers, String payload) {
    private static final String SERVICE = "report-service";
    private static final ObjectMapper JSON = ContractsJson.mapper();

    public static Envelope of(FazhiEvent event) {
        try {
            return new Envelope(
                    event.topic(),
                    event.key(),
                    JSON.writeValueAsString(CloudEventHeaders.of(event, SERVICE)),
                    EventCodec.encode(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write the headers of " + event.id(), e);
        }
    }
}
