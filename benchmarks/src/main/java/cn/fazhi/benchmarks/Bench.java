package cn.fazhi.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

/** {@code ./fazhi bench …}: ingest and freshness run against the platform that {@code ./fazhi up} started. */
public final class Bench {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        BenchOptions options;
        try {
            options = BenchOptions.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        report(run(options), options);
    }

    private static Map<String, Object> run(BenchOptions options) throws Exception {
        PlatformUnderTest platform = PlatformUnderTest.local();
        BenchCounty county = new BenchCounty(platform);
        return switch (options.bench()) {
            case INGEST -> new IngestBenchmark(platform, county, options).run();
            case FRESHNESS -> new FreshnessBenchmark(platform, county, options).run();
            case EXTRACTION -> ExtractionBenchmark.run();
            case SCALE -> new ScaleBenchmark(platform, options).run();
            case REPLAY -> new ReplayBenchmark(options).run();
        };
    }

    private static void report(Map<String, Object> result, BenchOptions options) throws IOException {
        String json = JSON.writeValueAsString(result);
        System.out.println(json);
        if (options.json() != null) {
            Files.writeString(options.json(), json + "\n");
        }
    }
}
