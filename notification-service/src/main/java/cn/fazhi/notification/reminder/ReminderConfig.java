package cn.fazhi.notification.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** When reminders go out. */
@ConfigMapping(prefix = "fazhi.reminders")
public interface ReminderConfig {
    /** The county's time of day from which the rungs of a day are sent. */
    @WithDefault("08:30")
    LocalTime sendFrom();

    /** The county's time of day from which nothing is sent until the next day; midnight if it is left out. */
    Optional<LocalTime> sendUntil();

    /** A rung that was reached longer ago than this, for instance before a long outage, is not sent any more. */
    @WithDefault("P30D")
    Duration staleAfter();

    /** A county is left alone until none of its obligations and reports has changed for so long: they come one by one. */
    @WithDefault("PT1M")
    Duration settle();
}
