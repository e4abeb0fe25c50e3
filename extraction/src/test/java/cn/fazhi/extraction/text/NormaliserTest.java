package cn.fazhi.extraction.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

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
                "5. 12345热线76件|5、12345热线76件",
                "罚款3. 5万元|罚款3.5万元",
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

    @Test
    void of_a_row_of_a_table_the_result_of_the_year_is_read() {
        assertThat(lines("指标\t计划\t完成\n执法检查（次）\t120\t147")).contains("执法检查次147");
        assertThat(lines("项目    上年    本年\n调解案件（件）    84    91")).contains("调解案件件91");
        assertThat(lines("| 项目 | 单位 | 数量 | 备注 |\n| 合同审查 | 份 | 47 | 含协议 |")).contains("合同审查份47；含协议");
        assertThat(lines("序号\t指标\t2024年\t2023年\n1\t信访事项（件）\t37\t41")).contains("信访事项件37");
    }

    @Test
    void a_stroke_outside_of_a_table_divides_clauses() {
        assertThat(lines("首页|政务公开｜法治政府建设")).containsExactly("首页；政务公开；法治政府建设");
    }

    @Test
    void a_table_ends_where_prose_begins() {
        assertThat(lines("指标\t计划\t完成\n执法检查（次）\t120\t147\n以上各项指标均已完成，其中部分指标有所超额。\n甲\t3次\t4次"))
                .contains("甲3次；4次");
    }

    @Test
    void columns_without_a_header_are_kept_apart() {
        assertThat(lines("执法检查次    120    147")).containsExactly("执法检查次120；147");
    }

    private static List<String> lines(String source) {
        return List.of(Normaliser.normalise(source).text().split("" + NormalText.BREAK));
    }
}
