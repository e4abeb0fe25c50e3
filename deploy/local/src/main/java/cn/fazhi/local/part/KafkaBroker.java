package cn.fazhi.local.part;

import cn.fazhi.local.PlatformFailure;
import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.Port;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** A real Kafka broker, which is its own controller, in this process. */
public final class KafkaBroker {
    private final PlatformSettings settings;
    private @Nullable KafkaRaftServer server;
    private @Nullable KafkaLog log;

    public KafkaBroker(PlatformSettings settings) {
        this.settings = settings;
    }

    /** Starts it, and creates the topics that are missing. */
    public void start() {
        try {
            log = KafkaLog.open(settings.log("kafka"));
            Properties properties = properties();
            format(properties);
            KafkaRaftServer started = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
            server = started;
            started.startup();
        } catch (IOException | RuntimeException e) {
            throw new PlatformFailure("Kafka does not start: " + e.getMessage(), e);
        }
        KafkaTopics.create(settings.kafkaBootstrap());
    }

    private Path folder() {
        return settings.data().resolve("kafka");
    }

    private Properties properties() {
        String broker = settings.kafkaBootstrap();
        String controller = "127.0.0.1:" + settings.ports().of(Port.KAFKA_CONTROLLER);
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                "1",
                "controller.quorum.voters",
                "1@" + controller,
                "listeners",
                "PLAINTEXT://" + broker + ",CONTROLLER://" + controller,
                "advertised.listeners",
                "PLAINTEXT://" + broker,
                "controller.listener.names",
                "CONTROLLER",
                "log.dirs",
                folder().toString(),
                "auto.create.topics.enable",
                "false"));
        properties.putAll(alone());
        return properties;
    }

    private static Map<String, String> alone() {
        return Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0",
                // after a crash the controller waits for the old session of the broker to end: not the usual 9 s
                "broker.session.timeout.ms", "3000",
                "broker.heartbeat.interval.ms", "500");
    }

    private void format(Properties properties) throws IOException {
        if (Files.exists(folder().resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(folder());
        Path file = settings.data().resolve("kafka.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, "written by the local platform; used once, to format the log folder");
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String[] command = {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
        int exit = StorageTool.execute(command, new PrintStream(said, true, StandardCharsets.UTF_8));
        if (exit != 0) {
            throw new IOException("its folder cannot be formatted: " + said.toString(StandardCharsets.UTF_8));
        }
    }

    /** Stops it cleanly. */
    public void stop() {
        KafkaRaftServer running = server;
        server = null;
        if (running != null) {
            running.shutdown();
            running.awaitShutdown();
        }
        if (log != null) {
            log.close();
            log = null;
        }
    }
}
