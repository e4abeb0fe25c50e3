package cn.fazhi.benchmarks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

class ExtractionSpeedTest {
    @Test
    void both_sides_of_the_benchmark_run() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ExtractionSpeed.class.getName())
                        .param("bytes", "10000")
                        .mode(Mode.SingleShotTime)
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .addProfiler(ProcessorTime.class)
                        .shouldFailOnError(true)
                        .build())
                .run();

        assertThat(results)
                .extracting(result -> result.getPrimaryResult().getLabel())
                .containsExactlyInAnyOrder("extraction", "wordsOnly");
        assertThat(results)
                .allSatisfy(result -> assertThat(result.getSecondaryResults())
                        .hasEntrySatisfying(
                                ProcessorTime.NAME,
                                time -> assertThat(time.getScore()).isPositive()));
    }

    @ParameterizedTest
    @EnumSource(SampleText.Kind.class)
    void a_text_has_the_wanted_size_and_repeats_no_paragraph_of_figures(SampleText.Kind kind) {
        String text = SampleText.of(kind, 1_500_000);

        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isBetween(1_499_990, 1_500_000);
        assertThat(text.lines().filter(line -> line.length() > 60 && line.matches(".*\\p{Nd}.*")))
                .hasSizeLessThan(20_000)
                .satisfies(lines ->
                        assertThat(lines.stream().distinct().count()).isGreaterThanOrEqualTo(lines.size() * 4L / 5));
    }

    @Test
    void reports_have_as_many_numbers_as_published_ones() {
        String text = SampleText.of(SampleText.Kind.REPORTS, 1_000_000);
        long numbers = Pattern.compile("\\p{Nd}+").matcher(text).results().count();
        assertThat(1_000_000 / numbers).isBetween(200L, 250L);
    }

    @Test
    void prose_has_no_digits_and_numbers_have_one_in_every_clause() {
        assertThat(SampleText.of(SampleText.Kind.PROSE, 100_000)).doesNotContainPattern("\\p{Nd}");
        assertThat(SampleText.of(SampleText.Kind.NUMBERS, 100_000).split("[，。]\\n?"))
                .allMatch(clause -> clause.matches("(?s).*\\p{Nd}.*") || clause.isBlank());
    }
}
