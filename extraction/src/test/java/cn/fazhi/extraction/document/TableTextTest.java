package cn.fazhi.extraction.document;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class TableTextTest {
    @Test
    void a_table_of_indicators_says_a_sentence_for_each() {
        assertThat(lines("序号|指标名称|单位|数值", "1|调解纠纷|件|312", "2|调解成功率|%|97.8"))
                .containsExactly("调解纠纷312件。", "调解成功率97.8%。");
    }

    @Test
    void the_unit_may_stand_in_the_header_with_the_name_or_with_the_value() {
        assertThat(lines("项目|数量（件）", "调解纠纷|312", "行政复议|1件")).containsExactly("调解纠纷312件。", "行政复议1件。");
        assertThat(lines("指标|数值", "调解纠纷（件）|312", "受众（单位：万人次）|1.2", "普法，单位：场|24"))
                .containsExactly("调解纠纷312件。", "受众1.2万人次。", "普法24场。");
    }

    @Test
    void brackets_that_hold_no_unit_stay_with_the_name() {
        assertThat(lines("指标|单位|数值", "调解纠纷（含村级）|件|312")).containsExactly("调解纠纷（含村级）312件。");
    }

    @Test
    void a_title_and_remarks_are_kept() {
        assertThat(lines("云岭镇法治数据||", "工作内容|完成情况|备注", "普法宣传|开展24场，受众1.2万人次|含线上"))
                .containsExactly("云岭镇法治数据", "普法宣传：开展24场，受众1.2万人次（含线上）。");
    }

    @Test
    void of_several_years_this_one_is_said_and_the_others_are_put_in_brackets() {
        assertThat(lines("指标|单位|2023年|2024年", "调解纠纷|件|280|312")).containsExactly("2024年调解纠纷312件（2023年280件）。");
        assertThat(lines("指标|单位|上年|本年|同比增减", "调解纠纷|件|280|312|32")).containsExactly("调解纠纷312件（上年280件）。");
        assertThat(lines("指标|单位|本年数|上年同期数", "调解纠纷|件|312|280")).containsExactly("调解纠纷312件（上年280件）。");
        assertThat(lines("指标|单位|2024年计划|2024年完成", "调解纠纷|件|300|312")).containsExactly("2024年调解纠纷312件。");
    }

    @Test
    void a_row_without_a_value_of_this_year_says_none() {
        assertThat(lines("指标|单位|上年|本年", "调解纠纷|件|280|—")).containsExactly("调解纠纷（上年280件）。");
        assertThat(lines("指标|单位|数值", "一、矛盾化解||", "调解纠纷|件|312")).containsExactly("一、矛盾化解", "调解纠纷312件。");
    }

    @Test
    void a_header_may_take_two_rows() {
        assertThat(lines("指标|单位|完成情况|", "||上年|本年", "调解纠纷|件|280|312")).containsExactly("调解纠纷312件（上年280件）。");
    }

    @Test
    void two_tables_side_by_side_are_two_lines() {
        assertThat(lines("指标|数值|指标|数值", "调解|312件|普法|24场")).containsExactly("调解312件。", "普法24场。");
        assertThat(lines("指标|单位|数值|指标|单位|数值", "调解|件|312|普法|场|24")).containsExactly("调解312件。", "普法24场。");
    }

    @Test
    void a_header_over_one_row_of_numbers_names_each() {
        assertThat(lines("调解纠纷（件）|普法活动（场）", "312|24")).containsExactly("调解纠纷312件。", "普法活动24场。");
    }

    @Test
    void without_a_header_names_units_and_numbers_are_told_by_the_cells() {
        assertThat(lines("调解纠纷|件|312", "普法活动|场|24")).containsExactly("调解纠纷312件。", "普法活动24场。");
        assertThat(lines("1|调解纠纷（件）|312", "2|普法活动（场）|24")).containsExactly("调解纠纷312件。", "普法活动24场。");
    }

    @Test
    void a_name_that_ends_with_a_number_does_not_run_into_its_value() {
        assertThat(lines("指标|单位|数值", "热线12345|件|312")).containsExactly("热线12345：312件。");
    }

    @Test
    void any_other_table_keeps_its_cells_in_their_order() {
        assertThat(lines("姓名|职务", "甲|书记|")).containsExactly("姓名\t职务", "甲\t书记");
    }

    @Test
    void a_table_that_only_lays_out_a_page_gives_paragraphs() {
        TableCell prose = new TableCell(List.of("一、举措", "全年调解312件。"));

        assertThat(TableText.lines(List.of(List.of(prose)))).containsExactly("一、举措", "全年调解312件。");
    }

    private static List<String> lines(String... rows) {
        return TableText.lines(Arrays.stream(rows)
                .map(row ->
                        Arrays.stream(row.split("\\|", -1)).map(TableCell::of).toList())
                .toList());
    }
}
