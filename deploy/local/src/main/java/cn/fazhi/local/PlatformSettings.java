package cn.fazhi.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What makes one local platform different from another.
 *
 * @param root the folder of the clone, with the built services
 * @param data where databases, topics, logs and pid files are kept
 * @param ports which part listens where
 * @param serviceOptions further system properties of all three services, as in {@code fazhi.reminder.every=1s}
 */
public record PlatformSettings(Path root, Path data, Ports ports, Map<String, String> serviceOptions) {
    private static final String REALM = "deploy/keycloak/fazhi-realm.json";

    public PlatformSettings {
        root = root.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        serviceOptions = Map.copyOf(serviceOptions);
    }

    /** As {@code ./fazhi} wants it: {@code FAZHI_ROOT}, {@code FAZHI_DATA} and {@code FAZHI_PORT_…} choose. */
    public static PlatformSettings chosenBy(Map<String, String> environment) {
        Path root = Path.of(environment.getOrDefault("FAZHI_ROOT", "."));
        Path data = Path.of(environment.getOrDefault("FAZHI_DATA", root + "/.fazhi"));
        return new PlatformSettings(root, data, Ports.chosenBy(environment), Map.of());
    }

    /** For tests: free ports, and a data folder that is not there yet. The root is found from the working folder. */
    public static PlatformSettings forTests(Path data) {
        return new PlatformSettings(rootAbove(Path.of("")), data, Ports.free(), Map.of());
    }

    /** The same with one more system property for the services. */
    public PlatformSettings withServiceOption(String name, String value) {
        Map<String, String> more = new java.util.HashMap<>(serviceOptions);
        more.put(name, value);
        return new PlatformSettings(root, data, ports, more);
    }

    static Path rootAbove(Path start) {
        for (Path folder = start.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(REALM))) {
                return folder;
            }
        }
        throw new PlatformFailure(start.toAbsolutePath() + " does not lie in a clone of Fazhi");
    }

    public Path logs() {
        return data.resolve("logs");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** Pid files and the launcher's state. */
    public Path run() {
        return data.resolve("run");
    }

    public Path realmFile() {
        return root.resolve(REALM);
    }

    public Path sampleCounty() {
        return root.resolve("deploy/samples/qinghe");
    }

    /** The unpacked Keycloak. */
    public Path keycloak() {
        Path unpacked = root.resolve("deploy/local/target/keycloak");
        try (Stream<Path> folders = Files.exists(unpacked) ? Files.list(unpacked) : Stream.empty()) {
            Optional<Path> folder = folders.filter(path -> Files.exists(path.resolve("bin/kc.sh")))
                    .findFirst();
            return folder.orElseThrow(() -> new PlatformFailure("Keycloak is not unpacked in " + unpacked
                    + ": build first (./fazhi up does; by hand ./mvnw -pl deploy/local -am package -DskipTests)"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url(Port port) {
        return "http://127.0.0.1:" + ports.of(port);
    }

    public String url(Service service) {
        return url(service.port());
    }

    public String jdbcUrl(Service service) {
        return "jdbc:postgresql://127.0.0.1:" + ports.of(Port.POSTGRES) + "/" + service.database();
    }

    public String kafkaBootstrap() {
        return "127.0.0.1:" + ports.of(Port.KAFKA);
    }

    /** The realm's address, which is also the issuer of its tokens. */
    public String realmUrl() {
        return url(Port.KEYCLOAK) + "/realms/fazhi";
    }
}
