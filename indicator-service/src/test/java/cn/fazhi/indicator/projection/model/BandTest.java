package cn.fazhi.indicator.projection.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

import static org.assertj.core.api.Assertions.assertThat;

class BandTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "12, 12",
        "99, 99",
        "100, 100",
        "109, 100",
        "1234, 1200",
        "99.99, 99",
        "0.957, 0.95",
        "0.06, 0.06",
        "0.0612, 0.061",
        "-3, -3",
        "-3.5, -4"
    })
    void the_first_two_digits_stay(BigDecimal value, BigDecimal floor) {
        assertThat(Band.floorOf(value)).isEqualByComparingTo(floor);
    }

    @Test
    void five_and_five_point_zero_are_of_one_band() {
        assertThat(new Band((short) 1, "a", new BigDecimal("5.0"), true))
                .isEqualTo(new Band((short) 1, "a", new BigDecimal("5"), true));
    }
}
