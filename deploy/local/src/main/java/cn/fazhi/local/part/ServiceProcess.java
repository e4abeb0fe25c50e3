package cn.fazhi.local.part;

import cn.fazhi.local.PlatformFailure;
import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.Service;
import cn.fazhi.local.process.ChildProcess;
import cn.fazhi.local.process.HealthCheck;
import cn.fazhi.local.process.PidFiles;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** One of the three services, as its fast-jar, told by system properties alone where the other parts are. */
public final class ServiceProcess {
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    /** With time to write the class archive. */
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(40);

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
        process = ChildProcess.start(
                service.partName(),
                new ServiceCommand(service, settings).of(jar),
                Map.of(),
                settings.log(service.partName()),
                pids);
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
