package cn.fazhi.benchmarks;

import org.HdrHistogram.Histogram;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same reads of one county from two databases: one holds this county only, the other one the nation. The two take
 * turns, read by read, so that whatever else the machine does happens to both.
 */
final class ScaleBenchmark {
    private static final int WARM_UP_ROUNDS = 1500;
    private static final int READS = 400;
    private static final int READS_OF_NATION = 1000;
    private static final String ONE = "mediation.cases";

    private final PlatformUnderTest platform;
    private final BenchOptions options;
    private final OwnIssuer issuer;
    private final String county;
    private final Map<String, String> reads;

    ScaleBenchmark(PlatformUnderTest platform, BenchOptions options) throws GeneralSecurityException {
        this.platform = platform;
        this.issuer = new OwnIssuer();
        this.options = options;
        int counties = Math.ceilDiv(options.townships(), NationRows.TOWNSHIPS_PER_COUNTY);
        this.county = NationRows.county(counties / 2);
        this.reads = reads(county);
    }

    Map<String, Object> run() throws Exception {
        List<String> nation = NationRows.townships(options.townships());
        List<String> own =
                nation.stream().filter(code -> code.startsWith(county)).toList();
        try (IndicatorInstance small = IndicatorInstance.withoutEvents("bench_county", options.keep(), issuer);
                IndicatorInstance large = IndicatorInstance.withoutEvents("bench_nation", options.keep(), issuer)) {
            small.awaitReady();
            large.awaitReady();
            load(small, own);
            long started = System.nanoTime();
            load(large, nation);
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("bench", "scale");
            result.put("loaded_by", "insert … select into the tables, as the projection leaves them");
            result.put("townships", options.townships());
            result.put("years", options.years());
            result.put("values", count(large));
            result.put("load_s", Measurement.rounded((System.nanoTime() - started) / 1e9));
            warmUp(small);
            warmUp(large);
            result.put("reads_of_one_county", pairs(small, large));
            result.put(
                    "nation_one_indicator",
                    nation(large, "/areas/china/indicators?period=2025&indicator=" + ONE, READS_OF_NATION));
            result.put("nation_all_indicators", nation(large, "/areas/china/indicators?period=2025", 10));
            return result;
        }
    }

    private void load(IndicatorInstance instance, List<String> townships) throws SQLException {
        if (count(instance) > 0) {
            return;
        }
        try (Connection connection = instance.connect()) {
            new NationRows(connection).write(townships, options.years(), county);
        }
    }

    private static long count(IndicatorInstance instance) throws SQLException {
        try (Connection connection = instance.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from township_value")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The paths of the reads of one county, by what they are called in the result. */
    private static Map<String, String> reads(String county) {
        Map<String, String> reads = new LinkedHashMap<>();
        reads.put("dashboard", "/areas/" + county + "/indicators?period=2025");
        reads.put("completeness", "/areas/" + county + "/completeness?period=2025");
        reads.put("rank_list", "/areas/" + county + "/townships?period=2025&indicator=" + ONE);
        reads.put("series", "/series?area=" + county + "&indicator=" + ONE);
        reads.put("township", "/townships/" + county + "100/indicators?period=2025");
        return reads;
    }

    /** A service that has answered some thousand requests is compiled; one that has just started takes three times as long. */
    private void warmUp(IndicatorInstance instance) throws Exception {
        String token = issuer.adminToken();
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            for (String read : reads.values()) {
                microseconds(instance.read(read), token);
            }
        }
    }

    private Map<String, Object> pairs(IndicatorInstance small, IndicatorInstance large) throws Exception {
        Map<String, Object> results = new LinkedHashMap<>();
        for (Map.Entry<String, String> read : reads.entrySet()) {
            results.put(read.getKey(), pair(small.read(read.getValue()), large.read(read.getValue())));
        }
        return results;
    }

    private Map<String, Object> pair(URI alone, URI amongAll) throws Exception {
        String token = issuer.adminToken();
        Histogram small = new Histogram(3);
        Histogram large = new Histogram(3);
        for (int i = 0; i < READS; i++) {
            small.recordValue(microseconds(alone, token));
            large.recordValue(microseconds(amongAll, token));
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("county_alone", latencies(small));
        result.put("among_all", latencies(large));
        result.put(
                "ratio_of_medians",
                Measurement.rounded((double) large.getValueAtPercentile(50) / small.getValueAtPercentile(50)));
        return result;
    }

    private Map<String, Object> nation(IndicatorInstance instance, String path, int reads) throws Exception {
        String token = issuer.adminToken();
        Histogram histogram = new Histogram(3);
        for (int i = 0; i < reads / 10 + reads; i++) {
            long microseconds = microseconds(instance.read(path), token);
            if (i >= reads / 10) {
                histogram.recordValue(microseconds);
            }
        }
        Map<String, Object> result = new LinkedHashMap<>(latencies(histogram));
        result.put("reads", reads);
        return result;
    }

    private static Map<String, Object> latencies(Histogram histogram) {
        return new Measurement(histogram.getTotalCount(), Duration.ZERO, histogram).latencies();
    }

    private long microseconds(URI uri, String token) throws IOException, InterruptedException {
        HttpRequest request = platform.request(uri, token).GET().build();
        long started = System.nanoTime();
        HttpResponse<String> answer = platform.send(request);
        long took = System.nanoTime() - started;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(uri + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return took / 1000;
    }
}
