package cn.fazhi.local.part;

import cn.fazhi.local.PlatformFailure;
import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.Port;
import cn.fazhi.local.Service;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A real PostgreSQL that keeps its data, as durable as in production, with a database and a user per service. */
public final class EmbeddedPostgresServer {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PlatformSettings settings;
    private @Nullable EmbeddedPostgres server;

    public EmbeddedPostgresServer(PlatformSettings settings) {
        this.settings = settings;
    }

    /** Where the data lie. */
    public static Path folder(Path data) {
        return data.resolve("postgres");
    }

    /** Starts it and creates what is missing. */
    public void start() {
        try {
            Files.createDirectories(settings.logs());
            EmbeddedPostgres started = builder().start();
            server = started;
            createDatabases(started);
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new PlatformFailure(
                    "PostgreSQL does not start (see " + settings.log("postgres") + "): " + e.getMessage(), e);
        }
    }

    private EmbeddedPostgres.Builder builder() {
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(settings.log("postgres").toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder(settings.data()))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(
                        settings.data().resolve("postgres-program").toFile())
                .setPort(settings.ports().of(Port.POSTGRES))
                .setPGStartupWait(PATIENCE)
                .setRegisterShutdownHook(false)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                // the same order of strings on every machine
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // the library's defaults are made for tests and lose data in a crash
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "120");
    }

    private static void createDatabases(EmbeddedPostgres started) throws SQLException {
        try (Connection connection = started.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (Service service : Service.values()) {
                create(statement, service.database());
            }
        }
    }

    private static void create(Statement statement, String name) throws SQLException {
        if (!exists(statement, "select 1 from pg_roles where rolname = '" + name + "'")) {
            statement.execute("create role " + name + " login password '" + name + "-local'");
        }
        if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
            statement.execute("create database " + name + " owner " + name);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Stops it without waiting for its clients. */
    public void stop() {
        EmbeddedPostgres running = server;
        server = null;
        try {
            if (running != null) {
                running.close();
            }
        } catch (IOException e) {
            throw new PlatformFailure("PostgreSQL does not stop: " + e.getMessage(), e);
        }
    }
}
