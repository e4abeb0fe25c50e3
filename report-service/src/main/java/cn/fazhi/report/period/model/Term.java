package cn.fazhi.report.period.model;

import java.time.LocalDate;

/**
 * From when to when a period's reports are taken.
 *
 * @param dueDate the last day in time, not before {@code opensOn}
 * @param historical whether a past year is brought in, by officers, without rating or reminding anybody
 */
public record Term(LocalDate opensOn, LocalDate dueDate, boolean historical) {
    public Term {
        if (dueDate.isBefore(opensOn)) {
            throw new IllegalArgumentException("due on " + dueDate + " but open from " + opensOn);
        }
    }
}
