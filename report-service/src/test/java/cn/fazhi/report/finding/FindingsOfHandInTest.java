package cn.fazhi.report.finding;

import cn.fazhi.report.support.County;
import cn.fazhi.report.support.ServiceTest;
import cn.fazhi.report.support.Token;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static cn.fazhi.report.support.County.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

/** What the service finds in a hand-in beside what the engine finds in a text. */
@ServiceTest
class FindingsOfHandInTest {
    private County county;

    @BeforeEach
    void openCounty() {
        county = County.with(2);
        name(0, "枫林镇");
        name(1, "柳溪镇");
        open("2023");
        county.openPeriod("2024", Map.of("area", county.code())).then().statusCode(200);
    }

    /** A passage of this test alone: other counties are of the same province. */
    private String saidOnce() {
        return "针对山区群众出行不便的实际，%1$s号司法所把调解桌搬到了田间地头，由包村干部带着%1$s件卷宗逐户走访，当场算清水费分摊和林地边界两本账。".formatted(county.code());
    }

    private String saidTwice() {
        return "为了让沿河的%1$s户人家不再为采砂船争吵，镇里请来退休的老支书和水利站的技术员，%1$s次下河，一起把河道划成六段，谁管哪段都写进了村规民约。".formatted(county.code());
    }

    private void name(int i, String name) {
        as(Token.admin())
                .contentType(ContentType.JSON)
                .body(Map.of("name", name))
                .put("/api/v1/divisions/" + county.township(i))
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(300));
    }

    private void open(String past) {
        county.openPeriod(past, Map.of("area", county.code(), "historical", true))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse submit(int i, String period, Map<String, Object> content) {
        Map<String, Object> report = county.report(i, content);
        report.put("period", period);
        return as(county.officer())
                .contentType(ContentType.JSON)
                .body(report)
                .post("/api/v1/reports")
                .then()
                .statusCode(201);
    }

    private static String report(String township, int year, String results, String plan) {
        return township + year + "年法治政府建设情况报告\n一、主要举措和成效\n" + results
                + "\n二、存在的不足和原因\n基层执法力量仍然薄弱，原因是编制偏紧，培训针对性也还不强。\n"
                + "三、党政主要负责人履行第一责任人职责情况\n书记、镇长带头学法用法，把法治建设摆上重要议事日程。\n"
                + "各项任务按季调度、按年考核，推动责任落到实处。\n四、" + (year + 1) + "年工作安排\n" + plan + "\n";
    }

    private static Map<String, Object> narrative(String text) {
        return Map.of("narrative", text);
    }

    @Test
    void a_clean_report_has_no_findings() {
        submit(0, "2023", narrative(report("枫林镇", 2023, "全年开展法治宣传活动26场次，调解矛盾纠纷110件。", "全年开展法治宣传活动不少于30场次。")));
        submit(0, "2024", narrative(report("枫林镇", 2024, "全年开展法治宣传活动32场次，调解矛盾纠纷126件。", "全年开展法治宣传活动不少于40场次。")))
                .body("findings", empty());
    }

    @Test
    void a_report_of_another_year_or_township_is_told_of() {
        submit(0, "2024", narrative(report("柳溪镇", 2023, "全年开展法治宣传活动32场次。", "加强普法工作。")))
                .body("findings.code", hasItem("YEAR_MISMATCH"))
                .body("findings.code", hasItem("DIVISION_MISMATCH"));
    }

    @Test
    void a_neighbours_name_where_the_township_speaks_of_itself_is_told_of() {
        submit(0, "2024", narrative(report("枫林镇", 2024, "柳溪镇党委坚持把法治建设摆在前面，全年开展法治宣传活动32场次。", "加强普法工作。")))
                .body("findings.code", hasItem("OTHER_TOWNSHIP_NAMED"))
                .body(
                        "findings.find { it.code == 'OTHER_TOWNSHIP_NAMED' }.evidence[0].text",
                        org.hamcrest.Matchers.equalTo("柳溪镇"));
    }

    @Test
    void working_together_with_a_neighbour_is_no_fault() {
        submit(0, "2024", narrative(report("枫林镇", 2024, "与柳溪镇开展联合执法，全年开展法治宣传活动32场次。", "加强普法工作。")))
                .body("findings", empty());
    }

    @Test
    void a_part_that_the_programme_asks_for_is_missed_once() {
        submit(
                        0,
                        "2024",
                        narrative(
                                "枫林镇2024年法治政府建设情况报告\n一、主要举措和成效\n全年开展法治宣传活动32场次，调解矛盾纠纷126件，法治建设各项工作有序推进。\n"
                                        + "二、存在的不足和原因\n执法力量仍然薄弱。\n三、党政主要负责人履行第一责任人职责情况\n书记、镇长带头学法用法，把法治建设摆上重要议事日程，全年听取汇报并研究部署，推动各项任务落到实处。\n"))
                .body("findings.code", org.hamcrest.Matchers.contains("SECTION_MISSING"));
    }

    @Test
    void a_jump_from_the_year_before_is_told_of() {
        submit(0, "2023", Map.of("figures", List.of(Map.of("code", "publicity.events", "value", 20))));
        submit(0, "2024", Map.of("figures", List.of(Map.of("code", "publicity.events", "value", 400))))
                .body("findings.code", org.hamcrest.Matchers.contains("JUMP_FROM_PREVIOUS_YEAR"));
    }

    @Test
    void checks_run_over_figures_sent_as_data_and_again_after_a_correction() {
        String id = submit(
                        0,
                        "2024",
                        Map.of(
                                "figures",
                                List.of(
                                        Map.of("code", "mediation.cases", "value", 50),
                                        Map.of("code", "mediation.succeeded", "value", 60))))
                .body("findings.code", org.hamcrest.Matchers.contains("MEDIATION_SUCCEEDED_EXCEEDS_CASES"))
                .extract()
                .path("id");

        as(county.clerk(0))
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(Map.of("figures", List.of(Map.of("code", "mediation.cases", "value", 65))))
                .put("/api/v1/reports/" + id + "/figures")
                .then()
                .statusCode(200)
                .body("findings", empty());
    }

    @Test
    void data_may_be_more_exact_than_the_text_but_not_another_number() {
        String text = report("枫林镇", 2024, "全年开展法治宣传活动，受益群众2500余人次，调解矛盾纠纷126件。", "加强普法工作。");
        submit(
                        0,
                        "2024",
                        Map.of(
                                "narrative",
                                text,
                                "figures",
                                List.of(Map.of("code", "publicity.audience", "value", 2552))))
                .body("findings", empty());
        submit(0, "2024", Map.of("narrative", text, "figures", List.of(Map.of("code", "mediation.cases", "value", 90))))
                .body("findings.code", org.hamcrest.Matchers.contains("DATA_DIFFERS_FROM_TEXT"));
    }

    @Test
    void a_number_that_is_only_planned_is_told_of_and_not_told_twice() {
        String text = report("枫林镇", 2024, "全年开展法治宣传活动18场次。", "全年开展法治宣传活动40场次。");
        submit(
                        0,
                        "2024",
                        Map.of("narrative", text, "figures", List.of(Map.of("code", "publicity.events", "value", 40))))
                .body("findings.code", org.hamcrest.Matchers.contains("PLAN_FIGURE_AS_RESULT"));
    }

    @Test
    void passages_of_another_township_are_told_of_without_its_text() {
        submit(1, "2024", narrative(report("柳溪镇", 2024, saidTwice(), "加强普法工作。")));
        submit(0, "2024", narrative(report("枫林镇", 2024, saidOnce() + "\n" + saidTwice(), "加强普法工作。")))
                .body("findings.code", org.hamcrest.Matchers.contains("REUSED_FROM_TOWNSHIP"))
                .body("findings[0].message.zh", containsString("柳溪镇2024年"))
                .body("findings[0].message.zh", not(containsString("采砂船")))
                .body("findings[0].evidence", hasSize(1))
                .body("findings[0].evidence[0].text", containsString("采砂船"));
    }

    @Test
    void a_text_of_its_own_is_no_copy() {
        submit(1, "2024", narrative(report("柳溪镇", 2024, saidTwice(), "加强普法工作。")));
        submit(0, "2024", narrative(report("枫林镇", 2024, saidOnce(), "推进诉源治理。"))).body("findings", empty());
    }

    @Test
    void a_report_taken_over_from_the_year_before_is_told_of() {
        submit(0, "2023", narrative(report("枫林镇", 2023, saidOnce() + saidTwice(), "加强普法工作。")));
        submit(0, "2024", narrative(report("枫林镇", 2024, saidOnce() + saidTwice(), "推进诉源治理。")))
                .body("findings.code", org.hamcrest.Matchers.contains("REUSED_FROM_PREVIOUS"))
                .body("findings[0].message.zh", containsString("2023年"));
    }

    @Test
    void a_report_is_no_copy_of_its_own_revision_before() {
        submit(0, "2024", narrative(report("枫林镇", 2024, saidOnce() + saidTwice(), "加强普法工作。")));
        submit(0, "2024", narrative(report("枫林镇", 2024, saidOnce() + saidTwice(), "推进诉源治理。")))
                .body("findings", empty());
    }
}
