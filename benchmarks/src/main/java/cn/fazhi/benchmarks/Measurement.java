package cn.fazhi.benchmarks;

import org.HdrHistogram.Histogram;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many of something were done in a time, and how long each took. */
record Measurement(long done, Duration elapsed, Histogram microseconds) {
    double perSecond() {
        return done / (elapsed.toNanos() / 1e9);
    }

    double percentileMillis(double percentile) {
        return rounded(microseconds.getValueAtPercentile(percentile) / 1000.0);
    }

    /** {@code done}, {@code per_s}, {@code p50_ms}, {@code p99_ms}. */
    Map<String, Object> latencies() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("p50_ms", percentileMillis(50));
        map.put("p99_ms", percentileMillis(99));
        return map;
    }

    static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
