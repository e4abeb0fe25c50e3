package cn.fazhi.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * The time that an indicator-service with an empty database takes to read a nation's divisions, obligations and reports
 * (thirty figures each, with evidence) from topics of the benchmark's own, from the start of its process.
 */
final class ReplayBenchmark {
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final BenchOptions options;

    ReplayBenchmark(BenchOptions options) {
        this.options = options;
    }

    Map<String, Object> run() throws Exception {
        List<String> townships = NationRows.townships(options.townships());
        try (NationEvents events = NationEvents.on(IndicatorInstance.kafka())) {
            long bytes = events.send(townships);
            try (IndicatorInstance instance = IndicatorInstance.reading("bench_replay", events.topics())) {
                double ready = instance.awaitReady();
                double all = awaitAll(instance, townships.size());
                Map<String, Object> result = new LinkedHashMap<>();
                result.put("bench", "replay");
                result.put("reports", townships.size());
                result.put("figures_per_report", ReportBody.FIGURES);
                result.put("megabytes_of_events", bytes / 1_000_000);
                result.put("values", number(instance, "select count(*) from township_value"));
                result.put("ready_after_s", Measurement.rounded(ready));
                result.put("all_after_s", Measurement.rounded(all));
                result.put("reports_per_s", Measurement.rounded(townships.size() / all));
                return result;
            }
        }
    }

    private static double awaitAll(IndicatorInstance instance, int reports) throws SQLException {
        try (Connection connection = instance.connect();
                Statement statement = connection.createStatement()) {
            while (number(statement, "select count(*) from standing") < reports
                    || number(statement, "select count(*) from obligation") < reports
                    || number(statement, "select count(*) from division") < reports) {
                if (instance.secondsSinceStart() > PATIENCE.toSeconds()) {
                    throw new IllegalStateException(
                            "not all reports were read in " + PATIENCE.toMinutes() + " minutes");
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            return instance.secondsSinceStart();
        }
    }

    private static long number(IndicatorInstance instance, String sql) throws SQLException {
        try (Connection connection = instance.connect();
                Statement statement = connection.createStatement()) {
            return number(statement, sql);
        }
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
