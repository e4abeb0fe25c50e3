package cn.fazhi.edge.problem;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.testing.ProblemTexts;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemWriterTest {
    private static final Refusal WRONG =
            Refusal.of(EdgeProblem.INVALID_VALUE, "figures[3].value", "12{0}'件", new LocalizedText("数字", "a number"));

    @Test
    void every_code_has_its_texts_in_both_languages() {
        ProblemTexts.areComplete(EdgeProblem.values(), EdgeProblem::bundle);
    }

    @Test
    void a_problem_speaks_of_its_first_refusal_and_lists_all() {
        Problem problem = ProblemWriter.problem(
                List.of(WRONG, Refusal.plain(EdgeProblem.NOT_ALLOWED)), Locale.ROOT, "/api/v1/reports");

        assertThat(problem)
                .isEqualTo(new Problem(
                        "urn:fazhi:problem:invalid-value",
                        "字段取值有误",
                        400,
                        "字段取值“12{0}'件”无法识别。",
                        "/api/v1/reports",
                        "INVALID_VALUE",
                        "figures[3].value",
                        "此处应为：数字。",
                        List.of(
                                new Problem.Fault(
                                        "INVALID_VALUE", "figures[3].value", "字段取值“12{0}'件”无法识别。", "此处应为：数字。"),
                                new Problem.Fault("NOT_ALLOWED", null, "该账号没有执行此操作的权限。", "请使用有相应角色的账号，或联系平台管理员。"))));
    }

    @Test
    void in_english_the_arguments_are_english_too() {
        Problem problem = ProblemWriter.problem(List.of(WRONG), Locale.ENGLISH, null);

        assertThat(problem.title()).isEqualTo("A field has a wrong value");
        assertThat(problem.detail()).isEqualTo("The value \"12{0}'件\" is not understood.");
        assertThat(problem.remedy()).isEqualTo("It should be: a number.");
    }

    @Test
    void an_apostrophe_in_english_stays_one() {
        assertThat(ProblemWriter.problem(List.of(Refusal.plain(EdgeProblem.NOT_FOUND)), Locale.ENGLISH, null)
                        .detail())
                .contains("account's");
    }

    @Test
    void chinese_is_the_language_of_the_house() {
        assertThat(language()).isEqualTo("未找到");
        assertThat(language("fr")).isEqualTo("未找到");
        assertThat(language("fr", "en")).isEqualTo("Not found");
        assertThat(language("zh-CN", "en")).isEqualTo("未找到");
        assertThat(language("en-GB", "zh")).isEqualTo("Not found");
        assertThat(language("*")).isEqualTo("未找到");
    }

    private static String language(String... tags) {
        List<Locale> preferred =
                List.of(tags).stream().map(Locale::forLanguageTag).toList();
        return ((Problem) ProblemWriter.answer(List.of(Refusal.plain(EdgeProblem.NOT_FOUND)), preferred, "/x")
                        .getEntity())
                .title();
    }
}
