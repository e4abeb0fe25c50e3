package cn.fazhi.benchmarks;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import java.util.LinkedHashMap;
import java.util.Map;

/** {@link ExtractionSpeed} as a table: for each size the time, the throughput, and the peer's in the same run. */
final class ExtractionBenchmark {
    private ExtractionBenchmark() {}

    static Map<String, Object> run() throws RunnerException {
        Map<String, Map<String, Object>> sizes = new LinkedHashMap<>();
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(ExtractionSpeed.class.getName())
                        .build())
                .run()) {
            String bytes = result.getParams().getParam("bytes");
            double millis = result.getPrimaryResult().getScore();
            String prefix = result.getPrimaryResult().getLabel().equals("extraction") ? "" : "words_";
            Map<String, Object> row = sizes.computeIfAbsent(bytes, size -> new LinkedHashMap<>());
            row.put(prefix + "ms", Measurement.rounded(millis));
            row.put(prefix + "mb_per_s", Measurement.rounded(Integer.parseInt(bytes) / 1000.0 / millis));
        }
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("bench", "extraction");
        table.put("bytes", sizes);
        return table;
    }
}
