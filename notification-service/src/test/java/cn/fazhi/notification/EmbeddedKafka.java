package cn.fazhi.notification;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;

import java.util.Map;

/** A real Kafka broker for the tests, in this virtual machine. */
public class EmbeddedKafka implements QuarkusTestResourceLifecycleManager {
    private final EmbeddedKafkaBroker broker = new EmbeddedKafkaBroker()
            .withDeleteLogDirsOnClose(true)
            .withAdditionalProperties(properties -> properties.put("group.initial.rebalance.delay.ms", "0"));

    @Override
    public Map<String, String> start() {
        broker.start();
        return Map.of("kafka.bootstrap.servers", broker.getAdvertisedListeners());
    }

    @Override
    public void stop() {
        broker.close();
    }
}
