package cn.fazhi.report.page;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.report.lifecycle.ReportRow;
import cn.fazhi.report.period.ObligationRow;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Objects;

/** What townships owe. */
@ApplicationScoped
public class DutyStore {
    private static final String DUTIES =
            "SELECT p.name_zh, p.name_en," + ReportRow.COLUMNS + "," + ObligationRow.COLUMNS + """
            FROM obligation o
            JOIN programme p ON p.code = o.programme
            LEFT JOIN report r ON r.obligation_id = o.id
            WHERE o.township = :township
            ORDER BY o.due_date DESC, o.programme, o.period DESC
            """;

    private final Jdbi jdbi;

    DutyStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All that a township ever owed, the latest due first. */
    List<Duty> of(DivisionCode township) {
        return jdbi.withHandle(handle -> handle.createQuery(DUTIES)
                .bind("township", township)
                .map((row, context) -> new Duty(
                        Objects.requireNonNull(ObligationRow.read(row)),
                        new LocalizedText(row.getString("name_zh"), row.getString("name_en")),
                        ReportRow.read(row)))
                .list());
    }
}
