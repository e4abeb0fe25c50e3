package cn.fazhi.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * Durable submissions a second (report, thirty figures, history, outbox) beside raw JDBC that inserts the same rows into
 * the same PostgreSQL, in turns.
 */
final class IngestBenchmark {
    private static final int MOST_PER_SECOND = 1500;
    private static final Duration WARM_UP = Duration.ofSeconds(8);

    private final PlatformUnderTest platform;
    private final BenchCounty county;
    private final BenchOptions options;

    IngestBenchmark(PlatformUnderTest platform, BenchCounty county, BenchOptions options) {
        this.platform = platform;
        this.county = county;
        this.options = options;
    }

    Map<String, Object> run() throws Exception {
        String admin = platform.adminToken();
        county.prepare(admin);
        Map<String, Object> byConnections = new LinkedHashMap<>();
        try (RawInserts raw = RawInserts.onLocalPlatform()) {
            submissions(options.connections().getLast(), WARM_UP);
            for (int connections : options.connections()) {
                byConnections.put(String.valueOf(connections), measure(raw, connections));
            }
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("bench", "ingest");
        result.put("connections", byConnections);
        return result;
    }

    private Map<String, Object> measure(RawInserts raw, int connections) throws Exception {
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < options.rounds(); i++) {
            Measurement baseline = ParallelLoad.run(connections, options.length(), raw::newWorker);
            Measurement load = submissions(connections, options.length());
            rounds.add(new Round(baseline, load));
            System.err.printf(
                    "%d connections, round %d: raw %.0f/s, reports %.0f/s%n",
                    connections, i + 1, baseline.perSecond(), load.perSecond());
        }
        rounds.sort(Comparator.comparingDouble(Round::ratio));
        return rounds.get(rounds.size() / 2).asMap();
    }

    private Measurement submissions(int connections, Duration length) throws Exception {
        int atMost = (int) (MOST_PER_SECOND * length.toSeconds());
        Queue<BenchCounty.HandIn> handIns = county.handIns(atMost, platform.adminToken());
        String token = platform.portalToken();
        return ParallelLoad.run(connections, length, () -> new Submissions(platform, handIns, token));
    }

    private record Round(Measurement raw, Measurement load) {
        double ratio() {
            return load.perSecond() / raw.perSecond();
        }

        Map<String, Object> asMap() {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("reports_per_s", Measurement.rounded(load.perSecond()));
            map.put("raw_per_s", Measurement.rounded(raw.perSecond()));
            map.put("ratio", Measurement.rounded(ratio()));
            map.putAll(load.latencies());
            return map;
        }
    }
}
