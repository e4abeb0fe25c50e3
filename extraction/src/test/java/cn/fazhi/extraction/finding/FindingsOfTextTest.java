package cn.fazhi.extraction.finding;

import cn.fazhi.contracts.catalogue.CatalogueReader;
import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.extraction.Extractor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What the engine finds in a text by itself, and what it lets pass. */
class FindingsOfTextTest {
    private static final Extractor EXTRACTOR = new Extractor(CatalogueReader.bundled());

    private static String report(String results) {
        return "枫林镇2024年法治政府建设情况报告\n一、主要举措和成效\n" + results
                + "\n二、存在的不足和原因\n基层执法力量仍然薄弱，原因是编制偏紧，培训针对性也还不强，需要在今后的工作中逐步加以解决。\n"
                + "三、党政主要负责人履行第一责任人职责情况\n书记、镇长带头学法用法，把法治建设摆上重要议事日程，对重点工作亲自部署、对重大问题亲自过问。\n"
                + "四、2025年工作安排\n（一）加强普法，全年开展法治宣传活动不少于30场次。\n（二）规范执法。";
    }

    private static List<Finding> findings(String results) {
        return EXTRACTOR.read(report(results)).findings();
    }

    private static List<String> codes(String results) {
        return findings(results).stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年共受理矛盾纠纷126件，调解成功124件，调解成功率98.4%。",
                "全年共受理矛盾纠纷85件，其中婚姻家庭纠纷40件、邻里纠纷30件、其他纠纷15件，均调解成功。",
                "全年共开展法治宣传活动50场次，其中法治进校园6场、法治讲座10场，受众达1830余人次。",
                "全年共受理矛盾纠纷85件，其中婚姻家庭纠纷20件、邻里纠纷18件等，均调解成功。",
                "受理信访事项20件，办结19件，办结率95%。",
                "全年查办行政处罚案件31件，其中简易程序30件，普通程序1件。",
                "全年开展法治宣传活动26场次，召开党组会10次，发放消防宣传单4000份。"
            })
    void a_clean_report_has_no_findings(String results) {
        assertThat(findings(results)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年共受理矛盾纠纷126件，调解成功121件，调解成功率98.4%。 | MEDIATION_RATE_MISMATCH",
                "全年共受理矛盾纠纷50件，调解成功60件。 | MEDIATION_SUCCEEDED_EXCEEDS_CASES",
                "受理信访事项20件，办结17件，办结率100%。 | RATE_MISMATCH",
                "全年共受理矛盾纠纷85件，其中婚姻家庭纠纷40件、邻里纠纷30件、其他纠纷10件，均调解成功。 | PARTS_DO_NOT_ADD_UP",
                "全年共受理矛盾纠纷85件，其中婚姻家庭纠纷40件、邻里纠纷30件、土地纠纷20件，均调解成功。 | PARTS_DO_NOT_ADD_UP",
                "全年共受理矛盾纠纷64件，其中婚姻家庭纠纷40件、邻里纠纷23件。 | PARTS_DO_NOT_ADD_UP",
                "全镇法治学法考试合格率120%。 | RATE_OUT_OF_RANGE",
                "全街道开展法治宣传活动26场次。 | LEFTOVER_NAME"
            })
    void what_looks_wrong_is_found_once(String results, String code) {
        assertThat(codes(results)).containsExactly(code);
    }

    @Test
    void the_evidence_of_parts_reaches_from_the_total_to_the_last_part() {
        assertThat(findings("全年共受理矛盾纠纷85件，其中婚姻家庭纠纷40件、邻里纠纷30件、其他纠纷10件，均调解成功。")
                        .getFirst()
                        .evidence())
                .extracting(Evidence::text)
                .containsExactly("全年共受理矛盾纠纷85件，其中婚姻家庭纠纷40件、邻里纠纷30件、其他纠纷10件");
    }

    @Test
    void one_quantity_with_two_values_is_told_of() {
        assertThat(codes("全年共开展法治宣传活动30场次。\n一年来，累计开展法治宣传活动28场次。")).containsExactly("CONFLICTING_TOTALS");
        assertThat(codes("全年共开展法治宣传活动30场次。\n一年来，累计开展法治宣传活动30场次。")).isEmpty();
    }

    @Test
    void a_total_that_is_the_sum_of_what_was_counted_before_is_no_second_value() {
        String parts = "一年来，综合执法队办理一般程序案件36件、简易程序案件19件。\n";

        assertThat(codes(parts + "综合执法队办理行政处罚案件55件。")).isEmpty();
        assertThat(codes(parts + "综合执法队办理行政处罚案件50件。")).containsExactly("CONFLICTING_TOTALS");
    }

    @Test
    void a_number_that_looks_like_a_figure_is_told_of_with_a_hint() {
        List<Finding> findings = findings("全年行政复议、行政诉讼案件分别为7件。");

        assertThat(findings).extracting(Finding::code).containsExactly("UNREAD_NUMBER");
        assertThat(findings.getFirst().message().zh()).contains("7件");
    }

    @Test
    void a_heading_of_another_year_is_told_of_but_not_a_case_of_another_year() {
        String report = report("全年开展法治宣传活动26场次。");
        assertThat(EXTRACTOR.read(report.replace("一、主要举措", "一、2023年主要举措")).findings())
                .extracting(Finding::code)
                .containsExactly("YEAR_INCONSISTENT");
        assertThat(codes("（一）规范执法，2023年办理的1件案件经复核后维持。")).isEmpty();
    }

    @Test
    void a_missing_part_is_told_of_by_name() {
        String report = report("全年开展法治宣传活动26场次，法治建设各项工作有序推进，群众办事更加方便，矛盾化解更加及时。");
        List<Finding> findings =
                EXTRACTOR.read(report.substring(0, report.indexOf("四、"))).findings();

        assertThat(findings).extracting(Finding::code).containsExactly("SECTION_MISSING");
        assertThat(findings.getFirst().message().zh()).contains("下一年度");
    }

    @Test
    void a_town_may_speak_of_towns_in_general() {
        assertThat(EXTRACTOR
                        .read(report("推进乡镇政府职能转变，全年开展法治宣传活动26场次。").replace("枫林镇", "枫林街道"))
                        .findings())
                .isEmpty();
    }
}
