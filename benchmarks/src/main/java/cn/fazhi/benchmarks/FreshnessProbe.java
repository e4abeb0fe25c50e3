package cn.fazhi.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import org.HdrHistogram.Histogram;

import java.io.IOException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Hands in a report, then asks for its county's indicators until it is counted there, again and again. */
final class FreshnessProbe {
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(2);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PlatformUnderTest platform;
    private final BenchCounty county;

    FreshnessProbe(PlatformUnderTest platform, BenchCounty county) {
        this.platform = platform;
        this.county = county;
    }

    /** Probes until the load beside it is done; microseconds from the 201 to the answer that counts the report. */
    Histogram measureUntil(Future<?> load) throws IOException, InterruptedException {
        Histogram seen = ParallelLoad.histogram();
        Queue<BenchCounty.HandIn> handIns = county.handIns(1, platform.adminToken());
        String reader = platform.adminToken();
        Submissions submissions = new Submissions(platform, handIns, platform.portalToken());
        while (!load.isDone() && !handIns.isEmpty()) {
            BenchCounty.HandIn next = handIns.remove();
            long before = reported(next, reader);
            submissions.submit(next);
            long answered = System.nanoTime();
            awaitMoreThan(before, next, reader, answered);
            seen.recordValue((System.nanoTime() - answered) / 1000);
        }
        return seen;
    }

    private void awaitMoreThan(long before, BenchCounty.HandIn handIn, String reader, long since)
            throws IOException, InterruptedException {
        while (reported(handIn, reader) <= before) {
            if (System.nanoTime() - since > PATIENCE.toNanos()) {
                throw new IllegalStateException(
                        handIn + " was not visible in its county after " + PATIENCE.toSeconds() + " s");
            }
            LockSupport.parkNanos(BETWEEN_QUESTIONS.toNanos());
        }
    }

    private long reported(BenchCounty.HandIn handIn, String reader) throws IOException, InterruptedException {
        JsonNode answer = platform.get(
                platform.indicator("/areas/%s/indicators?programme=%s&period=%s"
                        .formatted(handIn.township().substring(0, 6), BenchCounty.PROGRAMME, handIn.period())),
                reader);
        for (JsonNode indicator : answer.path("figures")) {
            if (indicator.path("code").asText().equals(ReportBody.FIRST_CODE)) {
                return indicator.path("count").asLong();
            }
        }
        return 0;
    }
}
