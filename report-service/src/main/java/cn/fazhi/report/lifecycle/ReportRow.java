package cn.fazhi.report.lifecycle;

import cn.fazhi.contracts.figure.Commitment;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.contracts.figure.Shortcoming;
import cn.fazhi.report.lifecycle.model.Accepted;
import cn.fazhi.report.lifecycle.model.Content;
import cn.fazhi.report.lifecycle.model.Head;
import cn.fazhi.report.lifecycle.model.Report;
import cn.fazhi.report.lifecycle.model.Returned;
import cn.fazhi.report.lifecycle.model.State;
import cn.fazhi.report.lifecycle.model.Submitted;
import cn.fazhi.report.lifecycle.model.Withdrawn;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A report within the row of a query that joins {@code report r}, and its revision from {@code report_revision v}. */
public final class ReportRow {
    /** What a query selects of the report. */
    public static final String COLUMNS = """
             r.id AS r_id, r.state AS r_state, r.revision AS r_revision, r.version AS r_version,
             r.received_at AS r_received_at, r.first_received_at AS r_first_received_at,
             r.content_hash AS r_content_hash, r.history_hash AS r_history_hash, r.reasons AS r_reasons
            """;

    /** What a query selects of the revision; the text and the document are fetched when they are asked for. */
    static final String CONTENT_COLUMNS = """
             v.title AS v_title, v.sections AS v_sections, v.figures AS v_figures, v.findings AS v_findings,
             v.commitments AS v_commitments, v.problems AS v_problems
            """;

    private ReportRow() {}

    /** Reads the report, or nothing where an outer join found none. */
    public static @Nullable Report read(ResultSet row) throws SQLException {
        UUID id = row.getObject("r_id", UUID.class);
        if (id == null) {
            return null;
        }
        Head head = new Head(
                id,
                row.getInt("r_revision"),
                row.getLong("r_version"),
                row.getTimestamp("r_received_at").toInstant(),
                row.getTimestamp("r_first_received_at").toInstant(),
                row.getString("r_content_hash"),
                row.getString("r_history_hash"));
        List<String> reasons = StoredJson.readList(row.getString("r_reasons"), String.class);
        return switch (State.valueOf(row.getString("r_state").toUpperCase(Locale.ROOT))) {
            case SUBMITTED -> new Submitted(head);
            case RETURNED -> new Returned(head, reasons);
            case ACCEPTED -> new Accepted(head);
            case WITHDRAWN -> new Withdrawn(head, reasons.getFirst());
        };
    }

    static Content readContent(ResultSet row) throws SQLException {
        return new Content(
                row.getString("v_title"),
                StoredJson.read(row.getString("v_sections"), Sections.class),
                StoredJson.readList(row.getString("v_figures"), Figure.class),
                StoredJson.readList(row.getString("v_findings"), Finding.class),
                StoredJson.readList(row.getString("v_commitments"), Commitment.class),
                StoredJson.readList(row.getString("v_problems"), Shortcoming.class),
                null,
                null,
                List.of());
    }
}
