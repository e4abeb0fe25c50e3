package cn.fazhi.report.lifecycle;

import cn.fazhi.report.lifecycle.model.Action;
import cn.fazhi.report.lifecycle.model.History;
import cn.fazhi.report.lifecycle.model.HistoryEntry;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Reads histories; they are written with the change that they tell of. */
@ApplicationScoped
public class HistoryStore {
    private static final String ENTRIES = """
            SELECT version, at, account, action, revision, reasons, content_hash, previous_hash, hash
            FROM report_history WHERE report_id = :id ORDER BY version
            """;

    private final Jdbi jdbi;

    HistoryStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public History of(UUID report) {
        return new History(
                report,
                jdbi.withHandle(handle -> handle.createQuery(ENTRIES)
                        .bind("id", report)
                        .map((row, context) -> entry(row))
                        .list()));
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        return new HistoryEntry(
                row.getLong("version"),
                row.getTimestamp("at").toInstant(),
                row.getString("account"),
                Action.named(row.getString("action")),
                row.getInt("revision"),
                StoredJson.readList(row.getString("reasons"), String.class),
                row.getString("content_hash"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
