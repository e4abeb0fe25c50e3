package cn.fazhi.indicator.completeness.model;

import cn.fazhi.indicator.projection.model.ReportState;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One township's obligation and what became of it.
 *
 * @param dueDate the last day on which the report is on time, without an extension
 * @param effectiveDue that day with the extension
 * @param excusedReason why the township need not report; null if it must
 * @param state of the report that stands; null if there is none
 * @param receivedOn the day on which its first revision was received, in the county's zone; null if there is none
 */
public record Duty(
        String township,
        String name,
        LocalDate dueDate,
        LocalDate effectiveDue,
        @Nullable String extensionReason,
        @Nullable String excusedReason,
        boolean historical,
        @Nullable ReportState state,
        @Nullable LocalDate receivedOn) {

    /** The one class of completeness that the township is in. */
    public Standing standing() {
        if (excusedReason != null) {
            return Standing.EXCUSED;
        }
        if (state == null || receivedOn == null || !state.counts()) {
            return Standing.MISSING;
        }
        return switch (Timeliness.of(receivedOn, effectiveDue, historical)) {
            case ON_TIME -> Standing.ON_TIME;
            case LATE -> Standing.LATE;
            case NOT_RATED -> Standing.NOT_RATED;
        };
    }

    /** Whether the county has sent the report back and waits for it. */
    public boolean isReturned() {
        return standing() == Standing.MISSING && state == ReportState.RETURNED;
    }

    /** Whether the township is expected and rated by its due date. */
    public boolean isRated() {
        return excusedReason == null && !historical;
    }

    /** Whether the report should have been there by then. */
    public boolean isOverdue(LocalDate today) {
        return standing() == Standing.MISSING && !historical && today.isAfter(effectiveDue);
    }
}
