package cn.fazhi.report.support;

import io.quarkus.test.Mock;

import jakarta.inject.Singleton;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock of all tests: it stands still at noon of a day in January 2025 unless a test moves it. */
@Mock
@Singleton
public class TestClock extends Clock {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public static final LocalDate TODAY = LocalDate.of(2025, 1, 15);

    private volatile Instant now = noon(TODAY);

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }

    /** Makes it noon of another day. */
    public void set(LocalDate day) {
        now = noon(day);
    }

    /** Makes it this very moment. */
    public void set(Instant moment) {
        now = moment;
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    public void reset() {
        set(TODAY);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
