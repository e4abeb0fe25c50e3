package cn.fazhi.notification.delivery.model;

import java.time.Duration;

/**
 * How long a failed delivery waits.
 *
 * @param attempts after so many failures it is given up
 * @param first the wait after the first failure; it doubles with each further one
 * @param longest the wait grows no further than this
 */
public record BackOff(int attempts, Duration first, Duration longest) {
    private static final int DOUBLINGS_BEFORE_OVERFLOW = 20;

    /** Whether a delivery that failed so many times is given up. */
    public boolean isExhaustedAfter(int failures) {
        return failures >= attempts;
    }

    /** The wait after so many failures, which are at least one. */
    public Duration after(int failures) {
        Duration wait = first.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS_BEFORE_OVERFLOW));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
