package cn.fazhi.notification.delivery.model;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.figure.LocalizedText;

import java.time.LocalDate;
import java.util.List;

/**
 * One obligation in a mail.
 *
 * @param due the last day on which the report is on time, with any extension
 * @param extended whether the due date is an extended one
 * @param daysLeft whole days until it, negative after it
 * @param returned whether the report was sent back and is owed again
 * @param reasons the county's reasons for a return, in its words; none otherwise
 */
public record LetterItem(
        DivisionCode township,
        String townshipName,
        LocalizedText programmeName,
        LocalDate due,
        boolean extended,
        long daysLeft,
        boolean returned,
        List<String> reasons) {
    public LetterItem {
        reasons = List.copyOf(reasons);
    }

    /** Days after the due date; 0 on it. */
    public long daysOver() {
        return -daysLeft;
    }
}
