package cn.fazhi.local.part;

import cn.fazhi.contracts.event.Topics;
import cn.fazhi.local.PlatformFailure;
import cn.fazhi.local.Service;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The topics as the platform wants them; brokers elsewhere need the same ones. */
public final class KafkaTopics {
    private static final int PARTITIONS = 4;
    private static final short REPLICAS = 1;
    private static final long LONGEST_WAIT_S = 30;
    private static final Map<String, String> KEPT_FOR_EVER = Map.of("retention.ms", "-1", "retention.bytes", "-1");
    private static final Map<String, String> COMPACTED = Map.of("cleanup.policy", "compact");

    private KafkaTopics() {}

    static List<NewTopic> wanted() {
        List<NewTopic> topics = new ArrayList<>(List.of(
                topic(Topics.REPORTS, KEPT_FOR_EVER),
                topic(Topics.OBLIGATIONS, COMPACTED),
                topic(Topics.DIVISIONS, COMPACTED)));
        for (Service service : Service.values()) {
            topics.add(topic("fazhi.dead." + service.database(), KEPT_FOR_EVER));
        }
        return topics;
    }

    private static NewTopic topic(String name, Map<String, String> configuration) {
        return new NewTopic(name, PARTITIONS, REPLICAS).configs(configuration);
    }

    /** Creates the missing ones. */
    static void create(String bootstrap) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            Set<String> there = admin.listTopics().names().get(LONGEST_WAIT_S, TimeUnit.SECONDS);
            List<NewTopic> missing = wanted().stream()
                    .filter(topic -> !there.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get(LONGEST_WAIT_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformFailure("interrupted while creating the topics", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new PlatformFailure("the topics cannot be created: " + e.getMessage(), e);
        }
    }
}
