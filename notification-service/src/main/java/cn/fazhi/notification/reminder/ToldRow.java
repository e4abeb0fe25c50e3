package cn.fazhi.notification.reminder;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.notification.delivery.model.DeliveryState;
import cn.fazhi.notification.delivery.model.NoticeKind;
import cn.fazhi.notification.obligation.model.ObligationKey;

import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A notice in the log with what became of its mails.
 *
 * @param day the rung, or null for a return
 * @param state the state of the mail that has come furthest, or null while nobody is known to write to
 */
record ToldRow(
        ObligationKey key,
        NoticeKind kind,
        @Nullable LocalDate due,
        @Nullable Integer day,
        List<Integer> passedOver,
        Instant decidedAt,
        @Nullable Instant sentAt,
        @Nullable DeliveryState state,
        int recipients) {

    static ToldRow read(ResultSet row, StatementContext context) throws SQLException {
        Timestamp sentAt = row.getTimestamp("sent_at");
        String state = row.getString("state");
        return new ToldRow(
                new ObligationKey(
                        new DivisionCode(row.getString("township")),
                        row.getString("programme"),
                        Period.of(row.getString("period"))),
                NoticeKind.of(row.getString("kind")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("day", Integer.class),
                numbers(row.getArray("passed_over")),
                row.getTimestamp("decided_at").toInstant(),
                sentAt == null ? null : sentAt.toInstant(),
                state == null ? null : DeliveryState.named(state).orElseThrow(),
                row.getInt("recipients"));
    }

    private static List<Integer> numbers(Array array) throws SQLException {
        return List.of((Integer[]) array.getArray());
    }
}
