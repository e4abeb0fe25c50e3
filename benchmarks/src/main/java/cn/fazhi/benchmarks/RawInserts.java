package cn.fazhi.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * The baseline: plain JDBC that inserts the rows of a hand-in, as the report service has them, into copies of its tables
 * in the same database, one transaction each.
 */
final class RawInserts implements AutoCloseable {
    private static final List<String> TABLES = List.of("report", "report_revision", "report_history", "outbox");

    private final String url;
    private final String password;
    private final Connection owner;
    private final String figures;

    private RawInserts(String url, String password) throws SQLException {
        this.url = url;
        this.password = password;
        this.owner = DriverManager.getConnection(url, "report", password);
        this.figures = copyTables();
    }

    /** On the database of the platform that {@code ./fazhi up} started; another comes from the environment. */
    static RawInserts onLocalPlatform() throws SQLException {
        return new RawInserts(
                System.getenv().getOrDefault("FAZHI_REPORT_JDBC_URL", "jdbc:postgresql://127.0.0.1:5544/report"),
                // local only: the default password of the embedded database
                System.getenv().getOrDefault("FAZHI_REPORT_JDBC_PASSWORD", "report-local"));
    }

    private String copyTables() throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS bench_raw CASCADE");
            statement.execute("CREATE SCHEMA bench_raw");
            for (String table : TABLES) {
                statement.execute("CREATE TABLE bench_raw." + table + " (LIKE public." + table + " INCLUDING ALL)");
            }
            try (ResultSet newest = statement.executeQuery(
                    "SELECT figures::text FROM report_revision ORDER BY received_at DESC LIMIT 1")) {
                if (!newest.next()) {
                    throw new IllegalStateException("there is no report to take the size of a row from");
                }
                return newest.getString(1);
            }
        }
    }

    /** A connection of its own, inserting one report after the other. */
    ParallelLoad.Worker newWorker() throws SQLException {
        Connection connection = DriverManager.getConnection(url, "report", password);
        connection.setAutoCommit(false);
        return new Inserter(connection, figures);
    }

    @Override
    public void close() throws SQLException {
        try (owner;
                Statement statement = owner.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS bench_raw CASCADE");
        }
    }

    private static final class Inserter implements ParallelLoad.Worker {
        private static final String HASH = "0123456789abcdef".repeat(4);

        private final Connection connection;
        private final String figures;
        private final PreparedStatement report;
        private final PreparedStatement revision;
        private final PreparedStatement history;
        private final PreparedStatement outbox;

        Inserter(Connection connection, String figures) throws SQLException {
            this.connection = connection;
            this.figures = figures;
            report = connection.prepareStatement("""
                    INSERT INTO bench_raw.report (id, obligation_id, state, revision, version, received_at,
                        first_received_at, content_hash, reasons, history_hash)
                    VALUES (?, ?, 'submitted', 1, 1, ?, ?, ?, '[]', ?)""");
            revision = connection.prepareStatement("""
                    INSERT INTO bench_raw.report_revision (report_id, revision, received_at, account, title, sections,
                        figures, findings, content_hash)
                    VALUES (?, 1, ?, 'portal', '', '{}', ?::jsonb, '[]', ?)""");
            history = connection.prepareStatement("""
                    INSERT INTO bench_raw.report_history (report_id, version, at, account, action, revision, reasons,
                        content_hash, previous_hash, hash)
                    VALUES (?, 1, ?, 'portal', 'submitted', 1, '[]', ?, ?, ?)""");
            outbox = connection.prepareStatement("""
                    INSERT INTO bench_raw.outbox (topic, key, headers, payload, created_at)
                    VALUES ('fazhi.reports', ?, '{}', ?, ?)""");
        }

        @Override
        public void work() throws SQLException {
            UUID id = UUID.randomUUID();
            OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
            execute(report, id, id.getLeastSignificantBits(), now, now, HASH, HASH);
            execute(revision, id, now, figures, HASH);
            execute(history, id, now, HASH, HASH, HASH);
            execute(outbox, id.toString(), figures, now);
            connection.commit();
        }

        private static void execute(PreparedStatement statement, Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
