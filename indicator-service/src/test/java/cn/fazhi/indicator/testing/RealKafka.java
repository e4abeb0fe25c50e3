package cn.fazhi.indicator.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;

import java.util.Map;

/** A real broker in the test's own process. */
public class RealKafka implements QuarkusTestResourceLifecycleManager {
    private final EmbeddedKafkaBroker broker =
            new EmbeddedKafkaBroker().withNodeId(1).withDeleteLogDirsOnClose(true);

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
