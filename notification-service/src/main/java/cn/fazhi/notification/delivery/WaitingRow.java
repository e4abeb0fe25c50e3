package cn.fazhi.notification.delivery;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.notification.contact.model.Language;
import cn.fazhi.notification.contact.model.Recipient;
import cn.fazhi.notification.delivery.model.NoticeKind;

import org.jdbi.v3.core.statement.StatementContext;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A delivery that was locked to be handed over. */
record WaitingRow(
        long id,
        int attempts,
        NoticeKind kind,
        DivisionCode division,
        String divisionName,
        String programme,
        Period period,
        Recipient recipient) {

    static WaitingRow read(ResultSet row, StatementContext context) throws SQLException {
        return new WaitingRow(
                row.getLong("id"),
                row.getInt("attempts"),
                NoticeKind.of(row.getString("kind")),
                new DivisionCode(row.getString("division")),
                row.getString("division_name"),
                row.getString("programme"),
                Period.of(row.getString("period")),
                new Recipient(
                        row.getString("recipient_name"),
                        row.getString("recipient"),
                        Language.named(row.getString("language")).orElse(null)));
    }
}
