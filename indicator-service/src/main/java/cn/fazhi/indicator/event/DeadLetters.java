package cn.fazhi.indicator.event;

import io.quarkus.logging.Log;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.nio.charset.StandardCharsets;

/** The topic for records that could not be taken, each with where it came from and why. */
@ApplicationScoped
public class DeadLetters {
    static final String REASON = "dead-letter-reason";
    static final String TOPIC = "dead-letter-topic";
    static final String PARTITION = "dead-letter-partition";
    static final String OFFSET = "dead-letter-offset";

    private final MutinyEmitter<byte[]> emitter;

    DeadLetters(@Channel("dead-letters") MutinyEmitter<byte[]> emitter) {
        this.emitter = emitter;
    }

    /** Puts the record aside, and comes back when Kafka has it for good. */
    void add(ConsumerRecord<String, byte[]> record, Throwable reason) {
        Log.errorf(reason, "%s-%d@%d goes to the dead letters", record.topic(), record.partition(), record.offset());
        Headers headers = new RecordHeaders(record.headers());
        addText(headers, REASON, String.valueOf(reason.getMessage()));
        addText(headers, TOPIC, record.topic());
        addText(headers, PARTITION, String.valueOf(record.partition()));
        addText(headers, OFFSET, String.valueOf(record.offset()));
        emitter.sendMessageAndAwait(Message.of(content(record.value()))
                .addMetadata(OutgoingKafkaRecordMetadata.<String>builder()
                        .withKey(record.key())
                        .withHeaders(headers)
                        .build()));
    }

    /** To the byte; a record without a value leaves an empty one. */
    private static byte[] content(byte @Nullable [] value) {
        return value == null ? new byte[0] : value;
    }

    private static void addText(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
