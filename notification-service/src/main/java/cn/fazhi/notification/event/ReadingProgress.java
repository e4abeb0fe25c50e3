package cn.fazhi.notification.event;

import cn.fazhi.contracts.event.Topics;

import io.quarkus.logging.Log;
import io.smallrye.common.annotation.Identifier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

/**
 * Whether this service, with all its replicas, has applied what the topics held a moment ago. A new database reads
 * obligations and reports side by side; before it has read both, townships that reported long ago look as if they had
 * not, and must not be reminded.
 */
@ApplicationScoped
public class ReadingProgress {
    private static final Set<String> TOPICS = Set.of(Topics.OBLIGATIONS, Topics.REPORTS, Topics.DIVISIONS);
    private static final int TIMEOUT_MS = 10_000;

    private final Admin admin;
    private final EventPositions positions;
    private Map<TopicPartition, Long> endsOfLastTime = Map.of();
    private boolean askedBefore;

    ReadingProgress(EventPositions positions, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.positions = positions;
        Map<String, Object> config = new HashMap<>();
        AdminClientConfig.configNames().stream()
                .filter(kafka::containsKey)
                .forEach(name -> config.put(name, kafka.get(name)));
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
        this.admin = Admin.create(config);
    }

    @PreDestroy
    void close() {
        admin.close();
    }

    /** Whether everything is read that was there when this was last asked; false the first time and without Kafka. */
    public synchronized boolean isUpToDate() {
        try {
            boolean upToDate = askedBefore && hasReached(endsOfLastTime);
            endsOfLastTime = ends();
            askedBefore = true;
            return upToDate;
        } catch (ExecutionException e) {
            Log.warnf("cannot ask Kafka how far the topics are read: %s", e.getCause());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean hasReached(Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Long> applied = positions.all();
        List<TopicPartition> behind = ends.entrySet().stream()
                .filter(end -> applied.getOrDefault(end.getKey(), 0L) < end.getValue())
                .map(Map.Entry::getKey)
                .toList();
        if (!behind.isEmpty()) {
            Log.infof("nobody is reminded before these are read: %s", behind);
        }
        return behind.isEmpty();
    }

    private Map<TopicPartition, Long> ends() throws ExecutionException, InterruptedException {
        Set<String> existing = new HashSet<>(admin.listTopics().names().get());
        existing.retainAll(TOPICS);
        Map<TopicPartition, OffsetSpec> partitions =
                admin.describeTopics(existing).allTopicNames().get().values().stream()
                        .flatMap(topic -> topic.partitions().stream()
                                .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                        .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        Map<TopicPartition, Long> ends = new HashMap<>();
        admin.listOffsets(partitions).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }
}
