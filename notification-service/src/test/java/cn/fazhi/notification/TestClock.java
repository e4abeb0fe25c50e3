package cn.fazhi.notification;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The service's clock, set by the tests. */
@Alternative
@Priority(1)
@Singleton
public class TestClock extends Clock {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private volatile Instant now = Instant.parse("2026-01-01T01:00:00Z");

    public void set(LocalDate day, LocalTime time) {
        now = day.atTime(time).atZone(ZONE).toInstant();
    }

    /** Nine in the morning of that day. */
    public void set(String day) {
        set(LocalDate.parse(day), LocalTime.of(9, 0));
    }

    public void advance(Duration time) {
        now = now.plus(time);
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
