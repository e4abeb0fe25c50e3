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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real Keycloak with the realm of the local platform. Its database lies outside the unpacked program. */
public final class KeycloakProcess {
    public static final String NAME = "keycloak";
    /** The account of its own administrator, for the realm's administration page. Local only. */
    public static final String ADMIN = "keycloak-admin";

    public static final String ADMIN_PASSWORD = "keycloak-admin-local";

    private static final Pattern OWN_ADDRESS = Pattern.compile("(http://(?:127\\.0\\.0\\.1|localhost):)(\\d+)/");
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);

    private final PlatformSettings settings;
    private final PidFiles pids;
    private final HealthCheck health;
    private @Nullable ChildProcess process;

    public KeycloakProcess(PlatformSettings settings, PidFiles pids, HealthCheck health) {
        this.settings = settings;
        this.pids = pids;
        this.health = health;
    }

    /** Starts it and returns at once; {@link #awaitReady} waits. */
    public void start() {
        Path home = settings.keycloak();
        prepareRealm(home);
        process = ChildProcess.start(NAME, command(home), environment(), settings.log(NAME), pids);
    }

    /** Returns when it gives tokens. */
    public void awaitReady() {
        ChildProcess started = process;
        if (started != null) {
            health.await(started, readyUrl(settings), PATIENCE);
        }
    }

    /** Where it says whether it is ready. */
    public static String readyUrl(PlatformSettings settings) {
        return settings.url(Port.KEYCLOAK_MANAGEMENT) + "/health/ready";
    }

    private List<String> command(Path home) {
        return List.of(
                "sh",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                OwnMark.of(settings.data()).argument(),
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.ports().of(Port.KEYCLOAK),
                "--http-management-port=" + settings.ports().of(Port.KEYCLOAK_MANAGEMENT),
                "--health-enabled=true",
                "--cache=local");
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx320m");
        // it starts faster so, and is never busy here
        environment.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        environment.put("KC_DB_URL", "jdbc:h2:file:" + folder().resolve("h2/keycloakdb") + ";NON_KEYWORDS=VALUE");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD);
        return environment;
    }

    private Path folder() {
        return settings.data().resolve(NAME);
    }

    // An import never overwrites a realm, so a changed realm file means a new database. Nothing is lost: all accounts
    // are in the file or made again on demand.
    private void prepareRealm(Path home) {
        try {
            String wanted = atOwnPorts(Files.readString(settings.realmFile()));
            Path imported = folder().resolve("imported-realm.json");
            if (!Files.exists(imported) || !Files.readString(imported).equals(wanted)) {
                delete(folder());
            }
            Files.createDirectories(folder().resolve("h2"));
            Files.writeString(imported, wanted);
            Path importFolder = Files.createDirectories(home.resolve("data/import"));
            Path fresh = Files.createTempFile(home.resolve("data"), "realm", ".json");
            Files.writeString(fresh, wanted);
            Files.move(fresh, importFolder.resolve("fazhi-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new PlatformFailure("the realm cannot be prepared: " + e.getMessage(), e);
        }
    }

    /** People are sent back after signing in to where the services of this platform listen, and nowhere else. */
    private String atOwnPorts(String realm) {
        return OWN_ADDRESS.matcher(realm).replaceAll(address -> address.group(1) + own(address.group(2)) + "/");
    }

    private int own(String usual) {
        return Arrays.stream(Service.values())
                .map(Service::port)
                .filter(port -> port.usual() == Integer.parseInt(usual))
                .findFirst()
                .map(settings.ports()::of)
                .orElseThrow(
                        () -> new PlatformFailure("the realm knows the port " + usual + ", which is no service's"));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Whether it has ended by itself. */
    public boolean hasEnded() {
        ChildProcess started = process;
        return started != null && !started.isAlive();
    }

    public void stop() {
        ChildProcess running = process;
        process = null;
        if (running != null) {
            running.stop(STOP_PATIENCE);
        }
    }
}
