package cn.fazhi.local.sample;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class YearPlaceholdersTest {
    @Test
    void the_year_and_its_neighbours_are_filled_in() {
        assertThat(YearPlaceholders.fill("{{year}}年，比{{year-1}}年多；{{year+1}}年计划", 2025))
                .isEqualTo("2025年，比2024年多；2026年计划");
    }

    @Test
    void everything_else_stays_as_it_is() {
        assertThat(YearPlaceholders.fill("{{years}} {year} $1 \\ {{ year }}", 2025))
                .isEqualTo("{{years}} {year} $1 \\ {{ year }}");
    }
}
