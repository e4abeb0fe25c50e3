package cn.fazhi.local.cli;

import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.Port;
import cn.fazhi.local.Service;
import cn.fazhi.local.part.EmbeddedPostgresServer;
import cn.fazhi.local.part.KeycloakProcess;
import cn.fazhi.local.part.ServiceProcess;
import cn.fazhi.local.process.HealthCheck;
import cn.fazhi.local.process.LeftBehind;
import cn.fazhi.local.process.OwnMark;
import cn.fazhi.local.process.PidFiles;

import java.util.Optional;

/** Says of each part whether it is up. The exit code is 0 if all are. */
final class StatusCommand {
    private final PlatformSettings settings;
    private final HealthCheck health = new HealthCheck();
    private final PidFiles pids;
    private boolean allUp = true;

    StatusCommand(PlatformSettings settings) {
        this.settings = settings;
        this.pids = new PidFiles(settings.run(), OwnMark.of(settings.data())::isOn);
    }

    int run() {
        Optional<ProcessHandle> launcher = pids.living(Launcher.NAME);
        Optional<ProcessHandle> postgres =
                new LeftBehind(settings.data(), EmbeddedPostgresServer.folder(settings.data())).postgres();
        line(
                "launcher",
                launcher,
                launcher.isPresent(),
                "Kafka " + settings.kafkaBootstrap() + ", mail " + settings.url(Port.MAIL_PAGE));
        line(
                "postgres",
                postgres,
                postgres.isPresent(),
                "127.0.0.1:" + settings.ports().of(Port.POSTGRES));
        line(
                KeycloakProcess.NAME,
                pids.living(KeycloakProcess.NAME),
                health.isReady(KeycloakProcess.readyUrl(settings)),
                settings.url(Port.KEYCLOAK));
        for (Service service : Service.values()) {
            line(
                    service.partName(),
                    pids.living(service.partName()),
                    health.isReady(ServiceProcess.readyUrl(settings, service)),
                    settings.url(service));
        }
        return allUp ? 0 : 1;
    }

    private void line(String part, Optional<ProcessHandle> process, boolean ready, String place) {
        boolean up = process.isPresent() && ready;
        allUp &= up;
        String state = up ? "up" : process.isPresent() ? "not ready" : "down";
        String pid = process.map(found -> "pid " + found.pid()).orElse("");
        System.out.printf("%-22s %-10s %-12s %s%n", part, state, pid, process.isPresent() ? place : "");
    }
}
