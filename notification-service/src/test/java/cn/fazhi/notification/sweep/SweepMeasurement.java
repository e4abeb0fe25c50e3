package cn.fazhi.notification.sweep;

import cn.fazhi.notification.County;
import cn.fazhi.notification.ReceivedMail;
import cn.fazhi.notification.TestClock;
import cn.fazhi.notification.reminder.PlanReminders;

import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures the sweep over all townships of the country. It is no test: its name keeps it out of the suite, because a
 * busy machine must not fail a build. Run it with {@code -Dtest=SweepMeasurement}.
 */
@QuarkusTest
class SweepMeasurement {
    private static final int TOWNSHIPS = 41_352;
    private static final int PER_COUNTY = 14;

    @Inject
    County county;

    @Inject
    TestClock clock;

    @Inject
    PlanReminders planReminders;

    ReceivedMail mail = ReceivedMail.none();

    @Test
    void all_townships_of_the_country() {
        mail.forgetAll();
        clock.set("2026-01-01");
        load();
        sweep("nothing due", "2026-01-10");
        for (String day : new String[] {"2026-01-29", "2026-02-14", "2026-02-21"}) {
            sweep("every township due", day);
            sweep("the same again", day);
        }
        county.execute("""
                INSERT INTO report
                SELECT gen_random_uuid(), township, programme, period, 'submitted', 1, now(), timestamptz '2026-01-01'
                FROM obligation WHERE mod(right(township, 1)::int, 2) = 0""");
        sweep("half of them due", "2026-02-25");
        sweep("overdue, counties told", "2026-03-03");
        assertThat(county.texts("SELECT count(*)::text FROM notice WHERE kind = 'escalation'"))
                .doesNotContain("0");
        county.isEmpty();
    }

    private void load() {
        county.isEmpty();
        county.execute("""
                INSERT INTO obligation (township, programme, period, township_name, programme_zh, programme_en, opens_on,
                    due_on, historical, version, stored_at)
                SELECT (110100 + n / %2$d) || lpad((n %% %2$d)::text, 3, '0'), 'annual-report', '2025', n || '镇', '年报',
                    'annual report', date '2026-01-01', date '2026-02-28', false, 1, timestamptz '2026-01-01 00:00+08'
                FROM generate_series(0, %1$d - 1) n""".formatted(TOWNSHIPS, PER_COUNTY));
        county.execute("""
                INSERT INTO contact
                SELECT township, jsonb_build_array(jsonb_build_object('email', township || '@town.invalid')), 'load', now()
                FROM obligation""");
        county.execute("""
                INSERT INTO contact
                SELECT DISTINCT left(township, 6), jsonb_build_array(jsonb_build_object('email', 'office@county.invalid')),
                    'load', now()
                FROM obligation""");
        county.execute("ANALYZE");
    }

    private void sweep(String what, String day) {
        clock.set(LocalDate.parse(day), LocalTime.of(9, 0));
        long start = System.nanoTime();
        int written = planReminders.plan();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        Log.warnf("SWEEP %s, %s: %d rungs written in %d ms", day, what, written, millis);
    }
}
