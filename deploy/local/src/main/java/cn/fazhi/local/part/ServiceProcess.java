package cn.fazhi.local.part;

import cn.fazhi.local.PlatformFailure;
import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.Port;
import cn.fazhi.local.Service;
import cn.fazhi.local.process.ChildProcess;
import cn.fazhi.local.process.HealthCheck;
import cn.fazhi.local.process.OwnMark;
import cn.fazhi.local.process.PidFiles;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of the three services, as its fast-jar, told by system properties alone where the other parts are. */
public final class ServiceProcess {
    /**
     * Little memory at rest, and room for a replay, whose transactions take a thousand reports each. Compact headers are
     * part of Java 25; older ones pass over them.
     */
    private static final List<String> MEMORY = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UseCompactObjectHeaders");

    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(12);

    private static final Map<String, String> CONSUMERS = Map.of(
            // they need not wait for anything when they stop: what they apply twice changes nothing
            "mp.messaging.connector.smallrye-kafka.graceful-shutdown", "false",
            // after a crash Kafka gives their partitions to the new ones when the old ones' session ends: not the usual
            // 45 s
            "mp.messaging.connector.smallrye-kafka.session.timeout.ms", "10000");

    private final Service service;
    private final PlatformSettings settings;
    private final PidFiles pids;
    private final HealthCheck health;
    private @Nullable ChildProcess process;

    public ServiceProcess(Service service, PlatformSettings settings, PidFiles pids, HealthCheck health) {
        this.service = service;
        this.settings = settings;
        this.pids = pids;
        this.health = health;
    }

    /** Starts it and returns at once; {@link #awaitReady} waits. */
    public void start() {
        Path jar = service.jar(settings.root());
        if (!Files.exists(jar)) {
            throw new PlatformFailure(jar + " is not built (./fazhi up builds it; by hand ./mvnw -pl "
                    + service.partName() + " -am package -DskipTests)");
        }
        process =
                ChildProcess.start(service.partName(), command(jar), Map.of(), settings.log(service.partName()), pids);
    }

    /** Returns when it is ready. */
    public void awaitReady() {
        ChildProcess started = process;
        if (started != null) {
            health.await(started, readyUrl(settings, service), PATIENCE);
        }
    }

    /** Where it says whether it is ready. */
    public static String readyUrl(PlatformSettings settings, Service service) {
        return settings.url(service) + "/q/health/ready";
    }

    private List<String> command(Path jar) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                OwnMark.of(settings.data()).argument(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Duser.timezone=Asia/Shanghai"));
        command.addAll(MEMORY);
        properties().forEach((name, value) -> command.add("-D" + name + "=" + value));
        settings.serviceOptions().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("quarkus.profile", "local");
        properties.put("quarkus.http.host", "127.0.0.1");
        properties.put("quarkus.http.port", number(service.port()));
        properties.put("quarkus.datasource.jdbc.url", settings.jdbcUrl(service));
        properties.put("kafka.bootstrap.servers", settings.kafkaBootstrap());
        properties.put("quarkus.oidc.auth-server-url", settings.realmUrl());
        // Keycloak's very first start can take longer than a minute on a busy machine
        properties.put("quarkus.oidc.connection-delay", "3M");
        if (service != Service.REPORT) {
            properties.putAll(CONSUMERS);
        }
        if (service == Service.NOTIFICATION) {
            properties.put("quarkus.mailer.host", "127.0.0.1");
            properties.put("quarkus.mailer.port", number(Port.SMTP));
        }
        return properties;
    }

    private String number(Port port) {
        return Integer.toString(settings.ports().of(port));
    }

    /** Asks it to end, and insists after a while. */
    public void stop() {
        ChildProcess running = process;
        process = null;
        if (running != null) {
            running.stop(STOP_PATIENCE);
        }
    }

    /** Ends it as a power cut would. */
    public void kill() {
        ChildProcess running = process;
        process = null;
        if (running != null) {
            running.kill();
        }
    }

    public Service service() {
        return service;
    }

    /** Whether it has ended by itself. */
    public boolean hasEnded() {
        ChildProcess started = process;
        return started != null && !started.isAlive();
    }

    public boolean isAlive() {
        ChildProcess started = process;
        return started != null && started.isAlive();
    }
}
