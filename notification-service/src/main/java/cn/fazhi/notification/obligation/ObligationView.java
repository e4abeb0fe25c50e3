package cn.fazhi.notification.obligation;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.notification.obligation.model.Obligation;
import cn.fazhi.notification.obligation.model.ObligationStatus;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * An obligation as callers see it.
 *
 * @param dueDate the last day on which the report is on time, with any extension
 * @param originalDueDate the due date before the extension, or null without one
 * @param daysLeft whole days until the due date, negative after it
 * @param reportState the state of the report that answers it, or null without one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObligationView(
        DivisionCode township,
        String townshipName,
        String programme,
        LocalizedText programmeName,
        Period period,
        ObligationStatus status,
        LocalDate opensOn,
        LocalDate dueDate,
        @Nullable LocalDate originalDueDate,
        @Nullable String extensionReason,
        @Nullable String excusedReason,
        long daysLeft,
        @Nullable String reportState) {

    static ObligationView of(ObligationRow row, LocalDate today, int dueSoonDays) {
        Obligation obligation = row.obligation();
        return new ObligationView(
                obligation.key().township(),
                row.townshipName(),
                obligation.key().programme(),
                row.programmeName(),
                obligation.key().period(),
                obligation.status(today, dueSoonDays),
                obligation.opensOn(),
                obligation.due(),
                obligation.extendedAt() == null ? null : row.originalDue(),
                row.extensionReason(),
                row.excusedReason(),
                obligation.daysLeft(today),
                row.reportState());
    }
}
