package cn.fazhi.report.outbox;

import cn.fazhi.contracts.event.Topics;

import io.quarkus.logging.Log;
import io.smallrye.common.annotation.Identifier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The topics that this service writes to. A broker's defaults would forget the reports after a week. */
@ApplicationScoped
public class Topology {
    private static final int SECONDS = 8;

    private final Map<String, Object> kafka;
    private final TopicSettings settings;

    Topology(@Identifier("default-kafka-broker") Map<String, Object> kafka, TopicSettings settings) {
        this.kafka = kafka;
        this.settings = settings;
    }

    /** Creates what is missing, and leaves alone what is there. */
    public void ensure() {
        if (!settings.create()) {
            return;
        }
        try (Admin admin = Admin.create(adminSettings())) {
            Set<String> existing = admin.listTopics().names().get(SECONDS, TimeUnit.SECONDS);
            List<NewTopic> missing = wanted().stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get(SECONDS, TimeUnit.SECONDS);
            missing.forEach(topic -> Log.infof("created topic %s", topic.name()));
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("cannot make sure of the topics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while making sure of the topics", e);
        }
    }

    /** Closing waits for what is under way, so an unreachable broker must not be under way for long. */
    private Map<String, Object> adminSettings() {
        Map<String, Object> forAdmin = new HashMap<>(kafka);
        String timeout = String.valueOf(TimeUnit.SECONDS.toMillis(SECONDS));
        forAdmin.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout);
        forAdmin.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, timeout);
        return forAdmin;
    }

    int maxEventBytes() {
        return settings.maxEventBytes();
    }

    private List<NewTopic> wanted() {
        Map<String, String> forever = Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG,
                "-1",
                TopicConfig.RETENTION_BYTES_CONFIG,
                "-1",
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                String.valueOf(settings.maxEventBytes()));
        Map<String, String> compacted = Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
        return List.of(
                topic(Topics.REPORTS, forever),
                topic(Topics.OBLIGATIONS, compacted),
                topic(Topics.DIVISIONS, compacted));
    }

    private NewTopic topic(String name, Map<String, String> configs) {
        return new NewTopic(name, settings.partitions(), settings.replicationFactor()).configs(configs);
    }
}
