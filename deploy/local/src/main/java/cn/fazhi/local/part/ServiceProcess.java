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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of the three services, as its fast-jar, told by system properties alone where the other parts are. */
public final class ServiceProcess {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(12);

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
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Duser.timezone=Asia/Shanghai"));
        properties().forEach((name, value) -> command.add("-D" + name + "=" + value));
        settings.serviceOptions().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>(common());
        if (service == Service.NOTIFICATION) {
            properties.put("quarkus.mailer.host", "127.0.0.1");
            properties.put(
                    "quarkus.mailer.port", Integer.toString(settings.ports().of(Port.SMTP)));
            properties.put("quarkus.mailer.mock", "false");
        }
        return properties;
    }

    private Map<String, String> common() {
        return Map.of(
                "quarkus.profile",
                "local",
                "quarkus.http.host",
                "127.0.0.1",
                "quarkus.http.port",
                Integer.toString(settings.ports().of(service.port())),
                "quarkus.datasource.jdbc.url",
                settings.jdbcUrl(service),
                "kafka.bootstrap.servers",
                settings.kafkaBootstrap(),
                "quarkus.oidc.auth-server-url",
                settings.realmUrl(),
                // Keycloak's very first start can take longer than a minute on a busy machine
                "quarkus.oidc.connection-delay",
                "3M",
                "quarkus.mailer.host",
                "127.0.0.1",
                "quarkus.mailer.port",
                Integer.toString(settings.ports().of(Port.SMTP)),
                "quarkus.mailer.mock",
                "false");
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

    public boolean isAlive() {
        ChildProcess started = process;
        return started != null && started.isAlive();
    }
}
