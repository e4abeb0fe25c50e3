package cn.fazhi.contracts.division;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DivisionKindTest {
    @ParameterizedTest
    @CsvSource({
        "630106401, 康川街道, SUBDISTRICT",
        "990101001, 清泉街道, SUBDISTRICT",
        "990101002, 城关街道办事处, SUBDISTRICT",
        "630106103, 甘河滩镇, TOWN",
        "990101402, 开发区镇, TOWN",
        "540629207, 申亚乡, TOWNSHIP",
        "990101202, 沙坪回族乡, TOWNSHIP",
        "990101203, 云岭民族乡, TOWNSHIP",
        "990101204, 哈日图苏木, SUM",
        "990101205, 鄂温克民族苏木, SUM"
    })
    void the_suffix_of_the_name_decides(String code, String name, DivisionKind kind) {
        assertThat(DivisionKind.of(DivisionCode.of(code), name)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "990101003, 东郊地区, SUBDISTRICT",
        "990101100, 清和县直辖村级区划, TOWN",
        "990101299, 南山林区, TOWNSHIP",
        "990101400, 清和县经济开发区, OTHER",
        "990101500, 红旗农场, OTHER"
    })
    void a_name_without_a_known_suffix_goes_by_its_number(String code, String name, DivisionKind kind) {
        assertThat(DivisionKind.of(DivisionCode.of(code), name)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"99, 某省, PROVINCE", "5425, 阿里地区, PREFECTURE", "990101, 清和县, COUNTY", "4419, 东莞市, PREFECTURE"})
    void above_the_township_the_level_decides(String code, String name, DivisionKind kind) {
        assertThat(DivisionKind.of(DivisionCode.of(code), name)).isEqualTo(kind);
    }

    @Test
    void spaces_around_a_name_do_not_matter() {
        assertThat(DivisionKind.of(DivisionCode.of("990101400"), " 河湾镇\u3000")).isEqualTo(DivisionKind.TOWN);
    }

    @Test
    void a_kind_is_written_in_lower_case() {
        assertThat(DivisionKind.SUBDISTRICT).hasToString("subdistrict");
    }
}
