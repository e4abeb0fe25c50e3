package cn.fazhi.report.programme.model;

import cn.fazhi.contracts.period.Period;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class DueRuleTest {
    @Test
    void before_the_first_of_march_is_the_last_day_of_february() {
        DueRule rule = new DueRule(3, 1, false);
        assertThat(rule.dueDate(Period.of("2024"))).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(rule.dueDate(Period.of("2023"))).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void a_county_may_say_that_the_day_itself_is_in_time() {
        assertThat(new DueRule(3, 1, true).dueDate(Period.of("2024"))).isEqualTo(LocalDate.of(2025, 3, 1));
    }

    @Test
    void months_count_from_the_end_of_the_period() {
        DueRule rule = new DueRule(1, 10, true);
        assertThat(rule.dueDate(Period.of("2024-Q3"))).isEqualTo(LocalDate.of(2024, 10, 10));
        assertThat(rule.dueDate(Period.of("2024-H2"))).isEqualTo(LocalDate.of(2025, 1, 10));
    }

    @Test
    void a_short_month_ends_on_its_last_day() {
        assertThat(new DueRule(1, 31, true).dueDate(Period.of("2025-01"))).isEqualTo(LocalDate.of(2025, 2, 28));
    }
}
