package cn.fazhi.benchmarks;

import cn.fazhi.contracts.division.DivisionCode;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class NationRowsTest {
    @Test
    void the_nation_has_41352_townships_in_31_provinces_and_none_twice() {
        List<String> townships = NationRows.townships(41_352);

        assertThat(new HashSet<>(townships)).hasSize(41_352);
        assertThat(townships)
                .allSatisfy(code -> assertThat(DivisionCode.parse(code)).isPresent());
        assertThat(townships.stream().map(code -> code.substring(0, 2)).distinct())
                .hasSize(31);
        assertThat(townships.stream().map(code -> code.substring(0, 6)).distinct())
                .hasSize(2954);
    }
}
