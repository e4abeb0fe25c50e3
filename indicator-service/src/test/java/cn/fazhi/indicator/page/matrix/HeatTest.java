package cn.fazhi.indicator.page.matrix;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class HeatTest {
    @Test
    void one_township_far_above_the_others_does_not_flatten_them() {
        assertThat(heat("1", "2", "3", "4", "1000")).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void equal_values_have_equal_colours() {
        assertThat(heat("5", "5", "9")).containsExactly(2, 2, 5);
        assertThat(heat("7", "7")).containsExactly(3, 3);
        assertThat(heat("7")).containsExactly(3);
    }

    private static List<Integer> heat(String... values) {
        List<BigDecimal> numbers = Stream.of(values).map(BigDecimal::new).toList();
        Heat heat = new Heat(numbers);
        return numbers.stream().map(heat::of).toList();
    }
}
