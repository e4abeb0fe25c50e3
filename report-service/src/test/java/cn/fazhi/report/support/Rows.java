package cn.fazhi.report.support;

import org.jdbi.v3.core.Jdbi;

import jakarta.inject.Singleton;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is in the database. */
@Singleton
public class Rows {
    private static final List<String> TABLES = List.of(
            "division",
            "division_change",
            "programme",
            "period_opening",
            "obligation",
            "obligation_log",
            "report",
            "report_revision",
            "report_history",
            "idempotency_key",
            "outbox");

    private final Jdbi jdbi;

    Rows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** How many rows each table has. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        TABLES.forEach(table -> counts.put(table, one("SELECT count(*) FROM " + table)));
        return counts;
    }

    public long one(String sql, Object... arguments) {
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery(sql);
            for (int i = 0; i < arguments.length; i++) {
                query.bind(i, arguments[i]);
            }
            return query.mapTo(Long.class).one();
        });
    }

    public void execute(String sql, Object... arguments) {
        jdbi.useHandle(handle -> handle.execute(sql, arguments));
    }
}
