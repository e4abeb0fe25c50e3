package cn.fazhi.benchmarks;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.division.DivisionLevel;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class BenchCountyTest {
    @Test
    void every_township_has_a_code_of_its_own_in_one_of_the_counties() {
        List<DivisionCode> townships =
                BenchCounty.townships().stream().map(DivisionCode::of).toList();
        assertThat(townships).hasSize(2000).doesNotHaveDuplicates().allMatch(DivisionCode::isTownship);
        assertThat(townships.stream().map(code -> code.at(DivisionLevel.COUNTY)).distinct())
                .hasSize(BenchCounty.COUNTIES);
    }
}
