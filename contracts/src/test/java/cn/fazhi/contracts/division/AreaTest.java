package cn.fazhi.contracts.division;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AreaTest {
    @ParameterizedTest
    @ValueSource(strings = {"china", "99", "9901", "990101", "990101102"})
    void an_area_is_the_country_or_a_division(String text) {
        assertThat(Area.parse(text)).map(Area::code).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "China", "全国", "9", "99010", "*", "%"})
    void anything_else_is_no_area(String text) {
        assertThat(Area.parse(text)).isEmpty();
    }

    @Test
    void the_country_contains_everything() {
        Area china = area("china");

        assertThat(china.prefix()).isEmpty();
        assertThat(china.contains(DivisionCode.of("99"))).isTrue();
        assertThat(china.contains(area("990101102"))).isTrue();
        assertThat(china.contains(china)).isTrue();
    }

    @Test
    void a_division_contains_what_lies_in_it_and_no_more() {
        Area prefecture = area("9901");

        assertThat(prefecture.contains(DivisionCode.of("990101102"))).isTrue();
        assertThat(prefecture.contains(DivisionCode.of("990201102"))).isFalse();
        assertThat(prefecture.contains(DivisionCode.of("99"))).isFalse();
        assertThat(prefecture.contains(area("990101"))).isTrue();
        assertThat(prefecture.contains(area("99"))).isFalse();
        assertThat(prefecture.contains(area("china"))).isFalse();
        assertThat(area("98").contains(DivisionCode.of("990101"))).isFalse();
    }

    private static Area area(String text) {
        return Area.parse(text).orElseThrow();
    }
}
