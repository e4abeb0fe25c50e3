package cn.fazhi.benchmarks;

import org.HdrHistogram.Histogram;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The time from the 201 of a hand-in to its being visible in its county's indicators, while other hand-ins arrive at
 * half of the rate that the platform can take on these connections, which is measured first.
 */
final class FreshnessBenchmark {
    private static final int MOST_PER_SECOND = 1500;
    private static final Duration WARM_UP = Duration.ofSeconds(8);

    private final PlatformUnderTest platform;
    private final BenchCounty county;
    private final BenchOptions options;

    FreshnessBenchmark(PlatformUnderTest platform, BenchCounty county, BenchOptions options) {
        this.platform = platform;
        this.county = county;
        this.options = options;
    }

    Map<String, Object> run() throws Exception {
        county.prepare(platform.adminToken());
        int connections = options.connections().getFirst();
        load(connections, WARM_UP, Duration.ZERO);
        double capacity = load(connections, options.length(), Duration.ZERO).perSecond();
        Duration pause = Duration.ofNanos((long) (1e9 * connections / (capacity / 2)));
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Duration length = options.length().multipliedBy(options.rounds());
            Future<Measurement> load = beside.submit(() -> load(connections, length, pause));
            Histogram seen = new FreshnessProbe(platform, county).measureUntil(load);
            return result(capacity, load.get(), seen);
        }
    }

    private static Map<String, Object> result(double capacity, Measurement load, Histogram seen) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("bench", "freshness");
        result.put("capacity_per_s", Measurement.rounded(capacity));
        result.put("load_per_s", Measurement.rounded(load.perSecond()));
        result.put("probes", seen.getTotalCount());
        result.putAll(new Measurement(seen.getTotalCount(), load.elapsed(), seen).latencies());
        return result;
    }

    private Measurement load(int connections, Duration length, Duration interval) throws Exception {
        Queue<BenchCounty.HandIn> handIns =
                county.handIns((int) (MOST_PER_SECOND * length.toSeconds()), platform.adminToken());
        String token = platform.portalToken();
        return ParallelLoad.run(
                connections, length, () -> new Paced(new Submissions(platform, handIns, token), interval));
    }
}
