package cn.fazhi.benchmarks;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What to run.
 *
 * @param connections the numbers of parallel connections, one measurement for each
 * @param rounds how often baseline and load take turns; the median round is reported
 * @param length how long one round of one side lasts
 * @param townships how many the nation of scale and replay has
 * @param years how many yearly reports of each are stored for scale
 * @param keep whether scale uses the databases that an earlier run has left, and leaves its own
 * @param json where the result is written as well, or null
 */
record BenchOptions(
        Kind bench,
        List<Integer> connections,
        int rounds,
        Duration length,
        int townships,
        int years,
        boolean keep,
        @Nullable Path json) {
    private static final int NATION = 41_352;
    private static final int DECADE = 10;

    static final String USAGE =
            "usage: bench ingest|freshness|extraction|scale|replay [--connections 1,16] [--rounds 3] [--seconds 5]"
                    + " [--townships 41352] [--years 10] [--keep yes] [--json FILE]";

    enum Kind {
        INGEST,
        FRESHNESS,
        EXTRACTION,
        SCALE,
        REPLAY
    }

    static BenchOptions of(String... arguments) {
        if (arguments.length % 2 == 0) {
            throw new IllegalArgumentException(USAGE);
        }
        BenchOptions options = new BenchOptions(
                kind(arguments[0]), List.of(16), 3, Duration.ofSeconds(5), NATION, DECADE, false, null);
        for (int i = 1; i < arguments.length; i += 2) {
            options = options.with(arguments[i], arguments[i + 1]);
        }
        return options;
    }

    private static Kind kind(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(USAGE));
    }

    private BenchOptions with(String option, String value) {
        return switch (option) {
            case "--connections" ->
                new BenchOptions(bench, numbers(value), rounds, length, townships, years, keep, json);
            case "--rounds" ->
                new BenchOptions(bench, connections, positive(value), length, townships, years, keep, json);
            case "--seconds" ->
                new BenchOptions(
                        bench, connections, rounds, Duration.ofSeconds(positive(value)), townships, years, keep, json);
            case "--townships" ->
                new BenchOptions(bench, connections, rounds, length, positive(value), years, keep, json);
            case "--years" ->
                new BenchOptions(bench, connections, rounds, length, townships, positive(value), keep, json);
            case "--keep" ->
                new BenchOptions(bench, connections, rounds, length, townships, years, value.equals("yes"), json);
            case "--json" ->
                new BenchOptions(bench, connections, rounds, length, townships, years, keep, Path.of(value));
            default -> throw new IllegalArgumentException("unknown option " + option + "\n" + USAGE);
        };
    }

    private static List<Integer> numbers(String list) {
        List<Integer> numbers = new ArrayList<>();
        for (String number : list.split(",", -1)) {
            numbers.add(positive(number));
        }
        return numbers;
    }

    private static int positive(String text) {
        int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
        if (number < 1) {
            throw new IllegalArgumentException("a whole number from 1 is wanted, not '" + text + "'\n" + USAGE);
        }
        return number;
    }
}
