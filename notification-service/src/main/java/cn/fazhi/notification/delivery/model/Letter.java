package cn.fazhi.notification.delivery.model;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.notification.contact.model.Recipient;

import java.time.LocalDate;
import java.util.List;

/**
 * A mail that is to be handed over now.
 *
 * @param id the delivery
 * @param attempt the number of this attempt
 * @param division the township or county that is written to
 * @param divisionName its name, or its code where no name is known
 * @param today the county's date
 * @param items what it tells, at least one; a mail to a township has one
 */
public record Letter(
        long id,
        int attempt,
        NoticeKind kind,
        DivisionCode division,
        String divisionName,
        String programme,
        Period period,
        Recipient recipient,
        LocalDate today,
        List<LetterItem> items) {
    public Letter {
        items = List.copyOf(items);
    }
}
