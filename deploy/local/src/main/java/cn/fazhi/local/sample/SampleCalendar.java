package cn.fazhi.local.sample;

import java.time.LocalDate;
import java.time.Year;

/**
 * The sample's dates: the server's receipt time cannot be chosen, so due dates are relative to the day of loading.
 *
 * @param day the day of loading
 */
record SampleCalendar(SampleCounty county, LocalDate day) {
    private static final int OPEN_FOR_DAYS = 60;

    int currentYear() {
        return day.getYear() + county.years().current();
    }

    int previousYear() {
        return day.getYear() + county.years().previous();
    }

    /** The last day for the group. */
    LocalDate due(SampleCounty.Group group) {
        return day.plusDays(group.dueInDays());
    }

    /** The day on which the group could begin. */
    LocalDate opens(SampleCounty.Group group) {
        return due(group).minusDays(OPEN_FOR_DAYS);
    }

    LocalDate extendedUntil(SampleCounty.Extension extension) {
        return due(county.groupOf(extension.township())).plusDays(extension.days());
    }

    /** The last day for the earlier year's reports: it has passed for certain. */
    LocalDate previousDue() {
        return Year.of(previousYear() + 1).atMonth(2).atEndOfMonth();
    }
}
