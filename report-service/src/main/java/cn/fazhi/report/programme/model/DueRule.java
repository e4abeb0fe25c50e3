package cn.fazhi.report.programme.model;

import cn.fazhi.contracts.period.Period;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * By when a period is to be reported, unless its opening says otherwise. The annual report is due "before 1 March"
 * (督察规定 Art. 24), which most offices read as the end of February.
 *
 * @param month the number of the month after the period's end, 1 to 12; for a yearly programme that is the calendar month
 *     of the following year
 * @param day the day of that month; a month that is too short ends on its last day
 * @param included whether that day is still in time
 */
public record DueRule(int month, int day, boolean included) {
    public DueRule {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            throw new IllegalArgumentException("no such day: month " + month + ", day " + day);
        }
    }

    /** The last day on which a report is in time. */
    public LocalDate dueDate(Period period) {
        YearMonth due = YearMonth.from(period.lastDay()).plusMonths(month);
        LocalDate date = due.atDay(Math.min(day, due.lengthOfMonth()));
        return included ? date : date.minusDays(1);
    }
}
