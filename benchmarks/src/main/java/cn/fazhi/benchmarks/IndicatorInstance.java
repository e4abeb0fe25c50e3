package cn.fazhi.benchmarks;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * An indicator-service of the benchmark's own, with a database of its own on the PostgreSQL of the running platform, so
 * that the platform's data stay as they are. Both are gone when it is closed, unless the database is to be kept.
 */
final class IndicatorInstance implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final List<String> CHANNELS = List.of("reports", "obligations", "divisions");

    private final String database;
    private final boolean keep;
    private final int port;
    private final Process process;
    private final long startedAt = System.nanoTime();

    private IndicatorInstance(String database, boolean keep, int port, Process process) {
        this.database = database;
        this.keep = keep;
        this.port = port;
        this.process = process;
    }

    /** One that reads no events, and answers those who have a token of the issuer. */
    static IndicatorInstance withoutEvents(String database, boolean keep, OwnIssuer issuer)
            throws IOException, SQLException {
        Map<String, String> properties = new TreeMap<>();
        CHANNELS.forEach(channel -> properties.put("mp.messaging.incoming." + channel + ".enabled", "false"));
        properties.put("quarkus.oidc.public-key", issuer.publicKey());
        properties.put("quarkus.oidc.roles.role-claim-path", "realm_access/roles");
        return start(database, keep, properties);
    }

    /** One that reads the topics whose names begin so, from their beginning. */
    static IndicatorInstance reading(String database, String topics) throws IOException, SQLException {
        Map<String, String> properties = new TreeMap<>();
        CHANNELS.forEach(channel -> {
            properties.put("mp.messaging.incoming." + channel + ".topic", topics + channel);
            properties.put("mp.messaging.incoming." + channel + ".group.id", topics + channel);
        });
        properties.put("quarkus.oidc.tenant-enabled", "false");
        return start(database, false, properties);
    }

    private static IndicatorInstance start(String database, boolean keep, Map<String, String> more)
            throws IOException, SQLException {
        try (Connection server = connect("postgres");
                Statement statement = server.createStatement()) {
            if (!keep) {
                statement.execute("drop database if exists " + database + " with (force)");
            }
            if (!exists(statement, database)) {
                statement.execute("create database " + database);
            }
        }
        int port = freePort();
        Map<String, String> properties = new TreeMap<>(more);
        properties.put("quarkus.oidc.pages.tenant-enabled", "false");
        properties.put("quarkus.http.host", "127.0.0.1");
        properties.put("quarkus.http.port", Integer.toString(port));
        properties.put("quarkus.datasource.jdbc.url", url(database));
        properties.put("quarkus.datasource.username", "postgres");
        properties.put("quarkus.datasource.password", "postgres");
        properties.put("kafka.bootstrap.servers", kafka());
        return new IndicatorInstance(database, keep, port, process(database, properties));
    }

    private static boolean exists(Statement statement, String database) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select from pg_database where datname = '" + database + "'")) {
            return rows.next();
        }
    }

    /** As {@code ./fazhi up} starts it. */
    private static Process process(String database, Map<String, String> properties) throws IOException {
        Path root = Path.of(System.getenv().getOrDefault("FAZHI_ROOT", "."));
        Path jar = root.resolve("indicator-service/target/quarkus-app/quarkus-run.jar");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + jar.resolveSibling("classes.jsa"),
                "-Xlog:cds=error",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Shanghai"));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", jar.toString()));
        Path log = Files.createTempFile(database, ".log");
        System.err.println("indicator-service on " + database + " logs to " + log);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** Waits until it is ready, and returns the seconds since its start. */
    double awaitReady() throws IOException, InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (true) {
                try {
                    if (http.send(question, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return secondsSinceStart();
                    }
                } catch (ConnectException notYet) {
                    // it is still starting
                }
                if (!process.isAlive() || secondsSinceStart() > PATIENCE.toSeconds()) {
                    throw new IllegalStateException("indicator-service on " + database + " does not get ready");
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    double secondsSinceStart() {
        return (System.nanoTime() - startedAt) / 1e9;
    }

    URI read(String path) {
        return URI.create("http://127.0.0.1:" + port + "/api/v1" + path);
    }

    Connection connect() throws SQLException {
        return connect(database);
    }

    private static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "postgres");
    }

    private static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + portOf("POSTGRES", "5544") + "/" + database;
    }

    static String kafka() {
        return "127.0.0.1:" + portOf("KAFKA", "9392");
    }

    private static String portOf(String part, String usual) {
        return System.getenv().getOrDefault("FAZHI_PORT_" + part, usual);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        if (keep) {
            return;
        }
        try (Connection server = connect("postgres");
                Statement statement = server.createStatement()) {
            statement.execute("drop database if exists " + database + " with (force)");
        }
    }
}
