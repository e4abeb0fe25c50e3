package cn.fazhi.contracts.period;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2024,    YEARLY,      1, 2024-01-01, 2024-12-31, 2023",
        "2024-H1, HALF_YEARLY, 1, 2024-01-01, 2024-06-30, 2023-H2",
        "2024-H2, HALF_YEARLY, 2, 2024-07-01, 2024-12-31, 2024-H1",
        "2024-Q1, QUARTERLY,   1, 2024-01-01, 2024-03-31, 2023-Q4",
        "2024-Q3, QUARTERLY,   3, 2024-07-01, 2024-09-30, 2024-Q2",
        "2024-01, MONTHLY,     1, 2024-01-01, 2024-01-31, 2023-12",
        "2024-02, MONTHLY,     2, 2024-02-01, 2024-02-29, 2024-01",
        "2025-02, MONTHLY,     2, 2025-02-01, 2025-02-28, 2025-01",
        "2024-12, MONTHLY,    12, 2024-12-01, 2024-12-31, 2024-11"
    })
    void a_period_has_a_written_form_two_ends_and_one_before_it(
            String text, Frequency frequency, int ordinal, LocalDate first, LocalDate last, String previous) {
        Period period = Period.of(text);

        assertThat(period)
                .isEqualTo(new Period(period.year(), frequency, ordinal))
                .hasToString(text);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.previous()).isEqualTo(Period.of(previous));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "20245",
                "1948",
                "0000",
                "2024-",
                "2024-H0",
                "2024-H3",
                "2024-Q0",
                "2024-Q5",
                "2024-0",
                "2024-00",
                "2024-13",
                "2024-9",
                "2024-h1",
                "2024H1",
                "2024/09",
                "2024-09-01",
                "２０２４",
                "2024年",
                "-2024"
            })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> Period.of(text)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void a_number_beyond_the_year_is_refused() {
        assertThatThrownBy(() -> new Period(2024, Frequency.QUARTERLY, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period(2024, Frequency.YEARLY, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void before_the_first_period_there_is_none() {
        assertThatThrownBy(Period.ofYear(1949)::previous).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void periods_sort_by_time_and_the_shorter_before_the_longer() {
        assertThat(Stream.of("2024", "2024-H1", "2023", "2024-02", "2024-Q1", "2024-01", "2023-12")
                        .map(Period::of)
                        .sorted())
                .extracting(Period::toString)
                .containsExactly("2023", "2023-12", "2024-01", "2024-Q1", "2024-H1", "2024", "2024-02");
    }

    @Test
    void a_frequency_divides_the_year() {
        for (Frequency frequency : Frequency.values()) {
            assertThat(frequency.periodsPerYear() * frequency.monthsPerPeriod()).isEqualTo(12);
        }
        assertThat(Frequency.HALF_YEARLY).hasToString("half_yearly");
    }

    @Test
    void the_year_before_has_the_same_part() {
        assertThat(Period.of("2024").yearBefore()).contains(Period.of("2023"));
        assertThat(Period.of("2024-Q1").yearBefore()).contains(Period.of("2023-Q1"));
        assertThat(Period.of("1949").yearBefore()).isEmpty();
    }
}
