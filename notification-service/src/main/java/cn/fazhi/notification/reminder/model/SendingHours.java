package cn.fazhi.notification.reminder.model;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The time of day in which reminders go out.
 *
 * @param from the time of day from which a rung of that day counts as reached
 * @param until the time of day from which nothing is sent any more until the next day, or null for midnight
 * @param zone the county's
 */
public record SendingHours(LocalTime from, @Nullable LocalTime until, ZoneId zone) {
    /** When a rung of that day is reached. */
    public Instant startOn(LocalDate day) {
        return day.atTime(from).atZone(zone).toInstant();
    }

    /** Whether reminders may go out at that time. */
    public boolean areOpenAt(Instant now) {
        LocalTime time = now.atZone(zone).toLocalTime();
        return !time.isBefore(from) && (until == null || time.isBefore(until));
    }

    /** The county's date at that time. */
    public LocalDate dateAt(Instant now) {
        return now.atZone(zone).toLocalDate();
    }
}
