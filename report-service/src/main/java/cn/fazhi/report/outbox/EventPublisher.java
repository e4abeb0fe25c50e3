package cn.fazhi.report.outbox;

import cn.fazhi.report.outbox.Outcome.Published;
import cn.fazhi.report.outbox.Outcome.Refused;
import cn.fazhi.report.outbox.Outcome.Unreachable;

import io.smallrye.common.annotation.Identifier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Sends events to Kafka and waits until it has them on disk. */
@ApplicationScoped
public class EventPublisher {
    private final Map<String, Object> kafka;
    private final OutboxConfig config;
    private final Topology topology;
    private @Nullable Producer<String, String> producer;

    protected EventPublisher(
            @Identifier("default-kafka-broker") Map<String, Object> kafka, OutboxConfig config, Topology topology) {
        this.kafka = kafka;
        this.config = config;
        this.topology = topology;
    }

    /** Sends events of different keys at once, and answers what became of each, in the same order. */
    public synchronized List<Outcome> publish(List<OutgoingEvent> events) {
        List<CompletableFuture<Outcome>> sent = new ArrayList<>();
        for (OutgoingEvent event : events) {
            try {
                sent.add(send(event));
            } catch (KafkaException | IllegalStateException e) {
                // without a leader or with a broken producer each further send would only wait in vain
                close();
                Outcome outcome = outcome(e);
                events.subList(sent.size(), events.size())
                        .forEach(rest -> sent.add(CompletableFuture.completedFuture(outcome)));
                break;
            }
        }
        return sent.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<Outcome> send(OutgoingEvent event) {
        ProducerRecord<String, String> message = new ProducerRecord<>(event.topic(), event.key(), event.payload());
        event.headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        var unused = producer()
                .send(
                        message,
                        (metadata, failure) -> outcome.complete(failure == null ? new Published() : outcome(failure)));
        return outcome;
    }

    private static Outcome outcome(Exception failure) {
        return switch (failure) {
            case RecordTooLargeException tooLarge -> new Refused(tooLarge.toString());
            case RecordBatchTooLargeException tooLarge -> new Refused(tooLarge.toString());
            case InvalidRecordException invalid -> new Refused(invalid.toString());
            case SerializationException unwritable -> new Refused(unwritable.toString());
            default -> new Unreachable(failure.toString());
        };
    }

    private Producer<String, String> producer() {
        if (producer == null) {
            topology.ensure();
            producer = new KafkaProducer<>(settings());
        }
        return producer;
    }

    private Map<String, Object> settings() {
        String timeout = String.valueOf(config.sendTimeout().toMillis());
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        // a batch is complete when the relay hands it over, so there is nobody to wait for
        settings.put(ProducerConfig.LINGER_MS_CONFIG, "0");
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, String.valueOf(topology.maxEventBytes()));
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
        return settings;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
            producer = null;
        }
    }
}
