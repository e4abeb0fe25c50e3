package cn.fazhi.extraction.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NormaliserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "１００％|100%",
                "1,356件|1356件",
                "1,234,567元|1234567元",
                "19 432件|19432件",
                "23场（次）|23场次",
                "村（社区）法律顾问|村社区法律顾问",
                "（一）学法|（一）学法",
                "[bookmark: _GoBack]2024 年|2024年",
                "2021—2025年|2021-2025年",
                "“法律明白人”78名|法律明白人78名",
            })
    void typography_is_taken_out(String source, String normal) {
        assertThat(Normaliser.normalise(source).text()).isEqualTo(normal);
    }

    @Test
    void a_line_end_in_a_sentence_is_joined() {
        assertThat(Normaliser.normalise("开展法治培训，共3 期，培训 1\n65 人次。").text()).isEqualTo("开展法治培训，共3期，培训165人次。");
    }

    @Test
    void a_paragraph_ends_before_a_number_an_indent_and_an_empty_line() {
        assertThat(Normaliser.normalise("抓学习，强能力\n（二）抓执法").text()).contains("" + NormalText.BREAK);
        assertThat(Normaliser.normalise("抓学习，强能力\n    2025年1月").text()).contains("" + NormalText.BREAK);
        assertThat(Normaliser.normalise("抓学习，强能力\n\n抓执法").text()).contains("" + NormalText.BREAK);
    }

    @Test
    void evidence_counts_code_points_of_the_source() {
        NormalText normal = Normaliser.normalise("𠀀乡，开展 宣传３场");
        int start = normal.text().indexOf("宣传");
        assertThat(normal.evidence(start, start + 4).start()).isEqualTo(6);
        assertThat(normal.evidence(start, start + 4).text()).isEqualTo("宣传３场");
    }

    @Test
    void quotation_marks_go_and_are_remembered() {
        NormalText normal = Normaliser.normalise("“四件大事”3件");
        assertThat(normal.isQuoted(0)).isTrue();
        assertThat(normal.isQuoted(4)).isFalse();
    }
}
