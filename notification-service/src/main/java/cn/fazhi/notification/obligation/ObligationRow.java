package cn.fazhi.notification.obligation;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.notification.obligation.model.Answer;
import cn.fazhi.notification.obligation.model.Obligation;
import cn.fazhi.notification.obligation.model.ObligationKey;

import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A row of the view {@code obligation_now}, with the township's present name as {@code name}.
 *
 * @param originalDue the due date without any extension
 * @param reportState the state of the report that answers it, or null without one
 */
public record ObligationRow(
        Obligation obligation,
        String townshipName,
        LocalizedText programmeName,
        LocalDate originalDue,
        @Nullable String extensionReason,
        @Nullable String excusedReason,
        @Nullable String reportState) {

    /** Maps a result of any query that selects the view's columns and {@code name}. */
    public static ObligationRow read(ResultSet row, StatementContext context) throws SQLException {
        String excusedReason = row.getString("excused_reason");
        String reportState = row.getString("report_state");
        Obligation obligation = new Obligation(
                new ObligationKey(
                        new DivisionCode(row.getString("township")),
                        row.getString("programme"),
                        Period.of(row.getString("period"))),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("effective_due", LocalDate.class),
                instant(row, "extended_at"),
                excusedReason != null,
                row.getBoolean("historical"),
                answer(reportState, instant(row, "report_changed_at")));
        return new ObligationRow(
                obligation,
                row.getString("name"),
                new LocalizedText(row.getString("programme_zh"), row.getString("programme_en")),
                row.getObject("due_on", LocalDate.class),
                row.getString("extension_reason"),
                excusedReason,
                reportState);
    }

    private static Answer answer(@Nullable String state, @Nullable Instant changedAt) {
        return switch (state) {
            case "submitted", "accepted" -> new Answer.HandedIn();
            case "returned" -> new Answer.Returned(Objects.requireNonNull(changedAt));
            case null, default -> new Answer.Missing();
        };
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
