package cn.fazhi.notification.obligation.model;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * 报送义务, as far as the clock needs it.
 *
 * @param opensOn the first day on which the report can be handed in
 * @param due the last day on which it is on time, with any extension
 * @param extendedAt when the extension was granted, or null without one
 */
public record Obligation(
        ObligationKey key,
        LocalDate opensOn,
        LocalDate due,
        @Nullable Instant extendedAt,
        boolean excused,
        boolean historical,
        Answer answer) {

    /**
     * The status on a day.
     *
     * @param dueSoonDays how many days before the last one an open obligation counts as due soon
     */
    public ObligationStatus status(LocalDate today, int dueSoonDays) {
        if (historical) {
            return ObligationStatus.HISTORICAL;
        }
        return switch (answer) {
            case Answer.HandedIn in -> ObligationStatus.FULFILLED;
            case Answer.Returned back -> excused ? ObligationStatus.EXCUSED : ObligationStatus.RETURNED;
            case Answer.Missing none -> excused ? ObligationStatus.EXCUSED : byDate(today, dueSoonDays);
        };
    }

    private ObligationStatus byDate(LocalDate today, int dueSoonDays) {
        if (today.isBefore(opensOn)) {
            return ObligationStatus.UPCOMING;
        }
        if (today.isAfter(due)) {
            return ObligationStatus.OVERDUE;
        }
        return daysLeft(today) <= dueSoonDays ? ObligationStatus.DUE_SOON : ObligationStatus.OPEN;
    }

    /** Whether the township owes a report or will owe one, so that reminding makes sense. */
    public boolean isOwed() {
        return !historical && !excused && !(answer instanceof Answer.HandedIn);
    }

    /** Whole days until the last day; 0 on that day and negative after it. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }

    /**
     * The time up to which rungs are settled without a mail: the extension or the return that made the obligation what
     * it is now. Whoever got more time, or a letter with the county's reasons, is not reminded of days before that.
     */
    public @Nullable Instant quietUntil() {
        Instant returnedAt = answer instanceof Answer.Returned back ? back.at() : null;
        if (extendedAt == null || returnedAt == null) {
            return extendedAt == null ? returnedAt : extendedAt;
        }
        return extendedAt.isAfter(returnedAt) ? extendedAt : returnedAt;
    }
}
