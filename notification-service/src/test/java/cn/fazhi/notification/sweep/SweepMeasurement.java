package cn.fazhi.notification.sweep;

import cn.fazhi.notification.County;
import cn.fazhi.notification.ReceivedMail;
import cn.fazhi.notification.TestClock;
import cn.fazhi.notification.reminder.PlanReminders;

import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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
        List<Path> backends = backends();
        long databaseBefore = cpuMillis(backends);
        long ownBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        int written = planReminders.plan();
        Log.warnf(
                "SWEEP %s, %s: %d rungs written in %d ms (CPU: service %d ms, PostgreSQL %d ms)",
                day,
                what,
                written,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
                TimeUnit.NANOSECONDS.toMillis(
                        ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - ownBefore),
                cpuMillis(backends) - databaseBefore);
    }

    private List<Path> backends() {
        return county.texts("SELECT pid::text FROM pg_stat_activity WHERE backend_type = 'client backend'").stream()
                .map(pid -> Path.of("/proc", pid, "stat"))
                .filter(Files::exists)
                .toList();
    }

    /** User and system time, which Linux counts in hundredths of a second; 0 elsewhere. */
    private static long cpuMillis(List<Path> processes) {
        long ticks = 0;
        for (Path process : processes) {
            try {
                String[] fields =
                        Files.readString(process).replaceFirst("^.*\\) ", "").split(" ");
                ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            } catch (IOException ended) {
                Log.debug("a backend ended", ended);
            }
        }
        return ticks * 10;
    }
}
