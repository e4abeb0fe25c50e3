package cn.fazhi.benchmarks;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@link ExtractionSpeed} as a table: for each text the time, the throughput, the memory, and the peer's in the same run. */
final class ExtractionBenchmark {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final String OTHER_SIZE = "1000000";

    private ExtractionBenchmark() {}

    static Map<String, Object> run() throws RunnerException {
        List<RunResult> results = new ArrayList<>(new Runner(options().build()).run());
        results.addAll(new Runner(options()
                        .param("text", "DENSE", "PROSE", "NUMBERS")
                        .param("bytes", OTHER_SIZE)
                        .build())
                .run());
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("bench", "extraction");
        table.put("texts", rows(results));
        table.put("start_ms", start());
        return table;
    }

    private static ChainedOptionsBuilder options() {
        return new OptionsBuilder()
                .include(ExtractionSpeed.class.getName())
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class);
    }

    private static double start() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(EngineCosts.class.getName())
                        .build())
                .run();
        return Measurement.rounded(results.iterator().next().getPrimaryResult().getScore());
    }

    private static Collection<Map<String, Object>> rows(List<RunResult> results) {
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        for (RunResult result : results) {
            String text = result.getParams().getParam("text");
            int bytes = Integer.parseInt(result.getParams().getParam("bytes"));
            Map<String, Object> row = rows.computeIfAbsent(text + bytes, any -> new LinkedHashMap<>());
            row.put("text", text);
            row.put("bytes", bytes);
            boolean peer = !result.getPrimaryResult().getLabel().equals("extraction");
            put(row, peer ? "words_" : "", bytes, result);
        }
        rows.values().forEach(ExtractionBenchmark::putRatio);
        return rows.values();
    }

    private static void put(Map<String, Object> row, String prefix, int bytes, RunResult result) {
        double processor = secondary(result, ProcessorTime.NAME);
        row.put(prefix + "ms", Measurement.rounded(median(result.getPrimaryResult())));
        row.put(prefix + "processor_ms", Measurement.rounded(processor));
        row.put(prefix + "mb_per_processor_s", Measurement.rounded(bytes / 1000.0 / processor));
        row.put(prefix + "allocated_per_byte", Measurement.rounded(secondary(result, ALLOCATED) / bytes));
    }

    private static double secondary(RunResult result, String name) {
        return median(Objects.requireNonNull(result.getSecondaryResults().get(name), name));
    }

    /** Of the iterations: one that something else on the machine disturbed does not speak for all. */
    private static double median(Result<?> result) {
        return result.getStatistics().getPercentile(50);
    }

    private static void putRatio(Map<String, Object> row) {
        if (row.get("processor_ms") instanceof Double own && row.get("words_processor_ms") instanceof Double peer) {
            row.put("times_as_fast", Measurement.rounded(peer / own));
        }
    }
}
