package cn.fazhi.contracts.division;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DivisionCodeTest {
    @ParameterizedTest
    @CsvSource({"99, PROVINCE", "9901, PREFECTURE", "990101, COUNTY", "990101102, TOWNSHIP"})
    void the_number_of_digits_is_the_level(String text, DivisionLevel level) {
        DivisionCode code = DivisionCode.of(text);

        assertThat(code.level()).isEqualTo(level);
        assertThat(code).hasToString(text);
        assertThat(code.isTownship()).isEqualTo(level == DivisionLevel.TOWNSHIP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "9",
                "990",
                "99010",
                "9901011",
                "99010110",
                "9901011020",
                "99010110200",
                "9901011020000",
                "09",
                "990101abc",
                "99 0101",
                "-990101",
                "９９０１０１",
                "china"
            })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> DivisionCode.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'");
        assertThat(DivisionCode.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "540629207000, 540629207",
        "540624211000, 540624211",
        "410423208000, 410423208",
        "630106103000, 630106103",
        "540625100000, 540625100",
        "990101000000, 990101",
        "990100000000, 9901",
        "990000000000, 99"
    })
    void the_12_digits_of_the_statistical_tables_lose_their_padding(String text, String code) {
        assertThat(DivisionCode.of(text)).isEqualTo(new DivisionCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"990101102001", "990101102200", "990101000001"})
    void a_village_is_refused(String village) {
        assertThatThrownBy(() -> DivisionCode.of(village)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_county_that_ends_in_zeros_stays_a_county() {
        // 东莞市 has no counties; its townships hang below a county code that repeats the prefecture's
        DivisionCode county = DivisionCode.of("441900");

        assertThat(county.level()).isEqualTo(DivisionLevel.COUNTY);
        assertThat(DivisionCode.of("441900003").parent()).contains(county);
    }

    @Test
    void spaces_around_a_code_do_not_matter() {
        assertThat(DivisionCode.of(" 990101\u3000")).isEqualTo(new DivisionCode("990101"));
    }

    @Test
    void the_parent_is_the_next_shorter_prefix() {
        assertThat(DivisionCode.of("990101102").parent()).contains(DivisionCode.of("990101"));
        assertThat(DivisionCode.of("990101").parent()).contains(DivisionCode.of("9901"));
        assertThat(DivisionCode.of("9901").parent()).contains(DivisionCode.of("99"));
        assertThat(DivisionCode.of("99").parent()).isEmpty();
    }

    @Test
    void a_division_lies_in_one_of_every_higher_level() {
        DivisionCode township = DivisionCode.of("990101102");

        assertThat(township.at(DivisionLevel.PROVINCE)).hasToString("99");
        assertThat(township.at(DivisionLevel.TOWNSHIP)).isEqualTo(township);
        assertThatThrownBy(() -> DivisionCode.of("9901").at(DivisionLevel.COUNTY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_division_contains_itself_and_what_lies_in_it() {
        DivisionCode county = DivisionCode.of("990101");

        assertThat(county.contains(county)).isTrue();
        assertThat(county.contains(DivisionCode.of("990101102"))).isTrue();
        assertThat(county.contains(DivisionCode.of("990102102"))).isFalse();
        assertThat(county.contains(DivisionCode.of("9901"))).isFalse();
    }

    @Test
    void codes_sort_with_the_parent_before_its_parts() {
        assertThat(List.of("990102", "990101102", "99", "990101", "990101101").stream()
                        .map(DivisionCode::of)
                        .sorted())
                .extracting(DivisionCode::value)
                .containsExactly("99", "990101", "990101101", "990101102", "990102");
    }
}
