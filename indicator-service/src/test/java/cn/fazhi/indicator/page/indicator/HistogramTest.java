package cn.fazhi.indicator.page.indicator;

import cn.fazhi.indicator.page.indicator.IndicatorSheet.Bin;
import cn.fazhi.pages.Language;
import cn.fazhi.pages.Words;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class HistogramTest {
    private static final Words WORDS = Words.in(Language.CHINESE);

    @Test
    void classes_have_round_borders_and_hold_every_value_once() {
        assertThat(classes("12", "38", "41", "55", "97")).containsExactly(new Bin("0 – 50", 3), new Bin("50 – 100", 2));
    }

    @Test
    void small_rates_get_small_classes() {
        assertThat(classes("0.10", "0.12", "0.31", "0.38"))
                .hasSizeBetween(2, 5)
                .allSatisfy(bin -> assertThat(bin.label()).startsWith("0."));
    }

    @Test
    void no_more_than_a_handful_of_classes() {
        List<BigDecimal> values =
                IntStream.range(0, 500).mapToObj(BigDecimal::valueOf).toList();

        List<Bin> bins = Histogram.of(WORDS, values);

        assertThat(bins).hasSizeBetween(4, 9);
        assertThat(bins.stream().mapToLong(Bin::count).sum()).isEqualTo(500);
    }

    @Test
    void too_few_or_equal_values_are_no_distribution() {
        assertThat(classes("1", "2")).isEmpty();
        assertThat(classes("7", "7", "7", "7")).isEmpty();
        assertThat(classes()).isEmpty();
    }

    private static List<Bin> classes(String... values) {
        return Histogram.of(WORDS, List.of(values).stream().map(BigDecimal::new).toList());
    }
}
