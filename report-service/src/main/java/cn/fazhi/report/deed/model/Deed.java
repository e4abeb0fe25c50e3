package cn.fazhi.report.deed.model;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who did something, and when.
 *
 * @param by the account
 * @param at by the clock of this service, in whole milliseconds, which every store and event keeps
 */
public record Deed(String by, Instant at) {
    public Deed {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Something done now. */
    public static Deed now(String by, Clock clock) {
        return new Deed(by, clock.instant());
    }
}
