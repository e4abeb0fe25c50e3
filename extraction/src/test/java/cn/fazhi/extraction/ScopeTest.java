package cn.fazhi.extraction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static cn.fazhi.extraction.Reports.figures;
import static org.assertj.core.api.Assertions.assertThat;

/** What is the township's own result of the year, and what is not. */
class ScopeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "下一步，开展法治宣传活动20场。",
                "2025年，开展法治宣传活动20场。",
                "力争全年开展法治宣传活动20场。",
                "2023年开展法治宣传活动20场。",
                "去年开展法治宣传活动20场。",
                "每季度开展法治宣传活动1场。",
                "全县开展法治宣传活动200场。",
                "落实“八五”普法规划和“四个亲自”，用好12345热线。",
                "我镇辖9个行政村、22个网格，常住人口3.1万人。",
                "矛盾纠纷同比下降9%。",
                "按照国发〔2022〕2号文件要求，4·15当天开展宣传。",
                "健全1+6+N工作体系，实行一人一档。",
                "每天安排3-6名执法人员值守。",
            })
    void it_is_no_figure(String sentence) {
        assertThat(figures(sentence)).isEmpty();
    }

    @Test
    void a_frequency_with_a_total_gives_the_total() {
        assertThat(figures("理论学习中心组每两个月学法1次，共5次。")).containsExactly("leadership.theory_sessions=5");
    }

    @Test
    void parts_behind_the_word_for_parts_are_left_out() {
        assertThat(figures("受理矛盾纠纷63起，其中邻里纠纷40起、土地纠纷23起。")).containsExactly("mediation.cases=63");
    }

    @Test
    void a_part_of_another_kind_is_a_figure() {
        assertThat(figures("开展法治宣传活动30场，其中送法进校园8场。"))
                .containsExactly("publicity.events=30", "publicity.campus_events=8");
    }

    @Test
    void numbers_that_add_up_to_the_one_before_are_its_parts() {
        assertThat(figures("受理调解矛盾纠纷85起。镇调委会调解75起，村调委会调解10起，均调解成功。"))
                .containsExactly("mediation.cases=85", "mediation.succeeded=85");
    }

    @Test
    void a_remainder_is_no_success() {
        assertThat(figures("受理矛盾纠纷33起，成功化解32起，剩余1起正在办理中。"))
                .containsExactly("mediation.cases=33", "mediation.succeeded=32");
    }

    @Test
    void the_plan_section_has_no_results() {
        String report = Reports.saying("开展法治宣传活动12场。") + "四、2025年工作计划\n（一）开展法治宣传活动20场。\n（二）举办干部法治培训4期。\n";
        assertThat(Reports.EXTRACTOR.read(report).figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.value()).isEqualByComparingTo("12"));
    }
}
