package cn.fazhi.notification.delivery;

import cn.fazhi.notification.delivery.model.LetterItem;
import cn.fazhi.notification.delivery.model.NoticeKind;
import cn.fazhi.notification.ladder.model.Audience;
import cn.fazhi.notification.obligation.ObligationRow;
import cn.fazhi.notification.obligation.model.Answer;
import cn.fazhi.notification.obligation.model.Obligation;
import cn.fazhi.notification.reminder.model.Obsolete;
import cn.fazhi.notification.reminder.model.Reminding;

import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A notice of a delivery with its obligation as it stands at the time of sending.
 *
 * @param day the rung, or null for a return
 * @param toldDue the due date for which the rung was written into the log, or null for a return
 * @param stillReturned whether the report is still the returned one that the notice is about
 */
record NoticeRow(
        long id,
        NoticeKind kind,
        @Nullable Integer day,
        @Nullable LocalDate toldDue,
        boolean stillReturned,
        List<String> reasons,
        ObligationRow row) {

    static NoticeRow read(ResultSet row, StatementContext context) throws SQLException {
        return new NoticeRow(
                row.getLong("notice_id"),
                NoticeKind.of(row.getString("kind")),
                row.getObject("day", Integer.class),
                row.getObject("told_due", LocalDate.class),
                row.getBoolean("still_returned"),
                texts(row.getArray("reason_texts")),
                ObligationRow.read(row, context));
    }

    /** Why it need not be told any more, or nothing. */
    Optional<Obsolete> obsolete(Reminding reminding, Instant now) {
        return switch (kind) {
            case REMINDER -> obsoleteRung(reminding, Audience.TOWNSHIP, now);
            case ESCALATION -> obsoleteRung(reminding, Audience.COUNTY, now);
            case RETURN -> stillReturned ? Optional.empty() : Optional.of(Obsolete.NO_LONGER_RETURNED);
        };
    }

    private Optional<Obsolete> obsoleteRung(Reminding reminding, Audience audience, Instant now) {
        return reminding.obsolete(
                row.obligation(), audience, Objects.requireNonNull(toldDue), Objects.requireNonNull(day), now);
    }

    LetterItem item(LocalDate today) {
        Obligation obligation = row.obligation();
        return new LetterItem(
                obligation.key().township(),
                row.townshipName(),
                row.programmeName(),
                obligation.due(),
                obligation.extendedAt() != null,
                obligation.daysLeft(today),
                obligation.answer() instanceof Answer.Returned,
                reasons);
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
