package cn.fazhi.report.support;

import cn.fazhi.report.outbox.EventPublisher;
import cn.fazhi.report.outbox.OutboxConfig;
import cn.fazhi.report.outbox.Outcome;
import cn.fazhi.report.outbox.OutgoingEvent;
import cn.fazhi.report.outbox.Topology;

import io.quarkus.test.Mock;
import io.smallrye.common.annotation.Identifier;

import jakarta.inject.Singleton;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes the place of Kafka: it keeps what it gets, and fails for keys as it is told. */
@Mock
@Singleton
public class RecordingPublisher extends EventPublisher {
    private final List<OutgoingEvent> published = new CopyOnWriteArrayList<>();
    private final Map<String, Outcome> failures = new ConcurrentHashMap<>();

    RecordingPublisher(
            @Identifier("default-kafka-broker") Map<String, Object> kafka, OutboxConfig config, Topology topology) {
        super(kafka, config, topology);
    }

    @Override
    public synchronized List<Outcome> publish(List<OutgoingEvent> events) {
        return events.stream().map(this::publish).toList();
    }

    private Outcome publish(OutgoingEvent event) {
        Outcome failure = failures.get(event.key());
        if (failure != null) {
            return failure;
        }
        published.add(event);
        return new Outcome.Published();
    }

    public void failFor(String key, Outcome outcome) {
        failures.put(key, outcome);
    }

    public void recover(String key) {
        failures.remove(key);
    }

    /** What was published under a key, oldest first. */
    public List<OutgoingEvent> of(String key) {
        return published.stream().filter(event -> event.key().equals(key)).toList();
    }
}
