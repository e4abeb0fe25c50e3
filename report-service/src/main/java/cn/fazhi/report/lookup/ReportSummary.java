package cn.fazhi.report.lookup;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.report.http.Cursor;
import cn.fazhi.report.lifecycle.model.Head;
import cn.fazhi.report.lifecycle.model.Report;
import cn.fazhi.report.lifecycle.model.State;
import cn.fazhi.report.period.model.Obligation;
import cn.fazhi.report.period.model.Timeliness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A report in a list, without what it says.
 *
 * @param dueDate the last day in time, with any extension
 */
public record ReportSummary(
        UUID id,
        DivisionCode township,
        String townshipName,
        String programme,
        Period period,
        State state,
        int revision,
        long version,
        Instant receivedAt,
        Instant firstReceivedAt,
        LocalDate dueDate,
        Timeliness timeliness,
        boolean historical) {
    static ReportSummary of(Report report, Obligation obligation, ZoneId zone) {
        Head head = report.head();
        return new ReportSummary(
                head.id(),
                obligation.township(),
                obligation.townshipName(),
                obligation.programme(),
                obligation.period(),
                report.state(),
                head.revision(),
                head.version(),
                head.receivedAt(),
                head.firstReceivedAt(),
                obligation.effectiveDueDate(),
                obligation.timeliness(head.firstReceivedAt(), zone),
                obligation.historical());
    }

    Cursor cursor() {
        return Cursor.of(township, programme, period);
    }
}
