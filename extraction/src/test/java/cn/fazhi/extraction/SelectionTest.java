package cn.fazhi.extraction;

import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which of several numbers of one code count, and what is said about it. */
class SelectionTest {
    @Test
    void different_activities_add_up() {
        Reading reading = Reports.read("举办各类法治文化活动2场次。\n开展普法宣传活动4场次。");
        assertThat(reading.figures()).hasSize(2).allMatch(Figure::counts);
        assertThat(reading.findings()).extracting(Finding::code).doesNotContain("CONFLICTING_TOTALS");
    }

    @Test
    void of_two_totals_the_first_counts_and_a_finding_says_so() {
        Reading reading = Reports.read("全年累计开展法治宣讲165场次。\n全镇法治宣讲总计150场次。");
        assertThat(reading.figures()).extracting(Figure::counts).containsExactly(true, false);
        assertThat(reading.findings()).extracting(Finding::code).contains("CONFLICTING_TOTALS");
    }

    @Test
    void the_same_value_twice_is_one_figure() {
        assertThat(Reports.figures("受理矛盾纠纷63起。\n全年共受理矛盾纠纷63起。")).containsExactly("mediation.cases=63");
    }

    @Test
    void a_rate_that_the_counts_do_not_make_is_found() {
        Reading reading = Reports.read("受理矛盾纠纷100起，调解成功80起，调解成功率98%。");
        assertThat(reading.findings()).extracting(Finding::code).contains("MEDIATION_RATE_MISMATCH");
    }

    @Test
    void a_rate_that_was_rounded_is_none() {
        Reading reading = Reports.read("受理矛盾纠纷45起，调解成功44起，调解成功率98%。");
        assertThat(reading.findings()).extracting(Finding::code).doesNotContain("MEDIATION_RATE_MISMATCH");
    }

    @Test
    void more_successes_than_cases_are_found() {
        Reading reading = Reports.read("受理矛盾纠纷40起，调解成功44起。");
        assertThat(reading.findings()).extracting(Finding::code).contains("MEDIATION_SUCCEEDED_EXCEEDS_CASES");
    }

    @Test
    void a_missing_part_a_foreign_year_and_a_leftover_name_are_found() {
        Reading reading = Reports.EXTRACTOR.read("清溪镇2025年法治政府建设情况报告\n一、2024年工作成效\n街道党工委重视法治。\n");
        assertThat(reading.findings())
                .extracting(Finding::code)
                .contains("SECTION_MISSING", "YEAR_INCONSISTENT", "LEFTOVER_NAME");
        assertThat(reading.findings()).allSatisfy(finding -> {
            assertThat(finding.message().zh()).doesNotContain("{");
            assertThat(finding.message().en()).doesNotContain("{");
        });
    }

    @Test
    void every_figure_names_the_rules_that_made_it() {
        assertThat(Reports.read("受理调解矛盾纠纷85起，均调解成功。").explanations())
                .extracting(Explanation::rules)
                .allSatisfy(rules -> assertThat(rules).isNotEmpty().allMatch(rule -> rule.contains("/")));
    }
}
