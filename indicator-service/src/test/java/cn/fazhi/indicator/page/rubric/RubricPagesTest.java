package cn.fazhi.indicator.page.rubric;

import cn.fazhi.indicator.rubric.SampleRubric;
import cn.fazhi.indicator.testing.AsOfficer;
import cn.fazhi.indicator.testing.Events;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.nio.charset.StandardCharsets;
import java.util.List;

import static cn.fazhi.indicator.testing.Events.aReport;
import static cn.fazhi.indicator.testing.Events.division;
import static cn.fazhi.indicator.testing.Events.obligation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** The pages of the rubrics as people read them. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
@AsOfficer
class RubricPagesTest {
    private static final String MEETINGS = "leadership.special_meetings";
    private static final String PAGE = "/rubrics/990101-annual";
    private static final String DRAFT = PAGE + "/draft";
    private static final String TOWNSHIP = PAGE + "/townships/990101001";

    @Inject
    Projection projection;

    @Inject
    SampleRubric rubrics;

    @BeforeEach
    void two_townships() {
        projection.empty();
        rubrics.empty();
        projection.apply(
                division("990101", "清和县", null, 1),
                division("990101001", "城关街道", null, 1),
                division("990101101", "柳湾镇", null, 1),
                obligation("990101001"),
                obligation("990101101"),
                aReport("990101001").with(MEETINGS, "2").submitted(),
                aReport("990101101")
                        .receivedAt(Events.TOO_LATE)
                        .with(MEETINGS, "4")
                        .submitted());
    }

    @Test
    void the_list_shows_each_version_with_its_state() {
        assertThat(read("/rubrics").expectFirst("main").text()).contains("还没有考核细则");

        SampleRubric.activated();
        SampleRubric.put(SampleRubric.PATH, SampleRubric.sheet("5"));

        Document list = read("/rubrics");
        assertThat(list.select("main tbody tr").eachText())
                .containsExactly("乡镇考核细则 990101-annual 第 2 版 草案 —", "乡镇考核细则 990101-annual 第 1 版 生效 自 2025-01-01 起");
        assertThat(list.expectFirst(".sections a[aria-current]").text()).isEqualTo("考核细则");
    }

    @Test
    void the_scores_stand_in_the_order_of_their_ranks() {
        SampleRubric.activated();

        Document page = read(PAGE + "?period=2025");

        assertThat(page.select("table.scores thead th").eachText()).containsExactly("名次", "乡镇", "组织领导 6", "总分 6", "等次");
        assertThat(page.select("table.scores tbody tr").eachText())
                .containsExactly("1 柳湾镇 3.5 5.25 良好", "2 城关街道 3 4.5 良好");
        assertThat(page.select("table caption")).isNotEmpty();
        assertThat(page.select("table thead th").eachAttr("scope")).containsOnly("col");
        assertThat(page.select("a[download]").eachAttr("href"))
                .allMatch(href -> href.startsWith("/api/v1/areas/990101/scores/export?period=2025"));
    }

    @Test
    void the_page_is_in_english_for_who_prefers_it() {
        SampleRubric.activated();

        Document page =
                Jsoup.parse(asPerson().header("Accept-Language", "en").get(PAGE).asString());

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.expectFirst("h1").text()).startsWith("Township sheet");
        assertThat(page.select("table.scores thead th").eachText()).contains("Rank", "Township", "Leadership 6");
    }

    @Test
    void a_township_shows_the_working_of_each_line_with_the_sentence_behind_it() {
        SampleRubric.activated();

        Document page = read(TOWNSHIP + "?period=2025");

        assertThat(page.expectFirst("h1").text()).isEqualTo("城关街道2025年");
        Element meetings = page.expectFirst("#special-meetings");
        assertThat(meetings.text()).contains("专题会议", "法治建设专题会议次数不少于 3，每少 1 扣 1 分", "少 1，每少 1 扣 1 分。", "扣 1 分。");
        assertThat(meetings.select("q").eachText()).containsExactly(MEETINGS + " 2");
        assertThat(page.expectFirst("#visit").text()).contains("尚未人工评分。", "按细则剔除，不计入满分。");
        assertThat(page.expectFirst(".verdict").text()).contains("4.5 / 6", "第 2 名，共 2 名");
    }

    @Test
    void points_are_given_in_place_and_leave_their_history() {
        SampleRubric.activated();

        assertThat(give("1.5", "台账齐全").statusCode()).isEqualTo(303);

        Document page = read(TOWNSHIP + "?period=2025");
        assertThat(page.expectFirst("#visit").text()).contains("1.5", "officer-990101", "台账齐全");
        assertThat(page.select("section[aria-labelledby=h-history] tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("实地查看 1.5 台账齐全 officer-990101");
    }

    @Test
    void points_that_cannot_be_are_explained_where_they_were_given() {
        SampleRubric.activated();

        Response refused = give("9", "太多");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(refused.asString())
                        .expectFirst("main [role=alert]")
                        .text())
                .contains("没有保存：", "分值须在 0 至 2 之间");
        assertThat(Jsoup.parse(give("一分", "字").asString())
                        .expectFirst("main [role=alert]")
                        .text())
                .contains("“一分”不是数字。");
    }

    @Test
    void a_new_rubric_begins_with_a_pattern_and_is_saved_as_a_draft() {
        Response begin = asPerson().redirects().follow(false).get("/rubrics?begin=annual");
        assertThat(begin.header("Location")).endsWith(DRAFT);

        Document empty = read(DRAFT);
        assertThat(empty.expectFirst(".summary").text()).contains("还没有这份细则");
        String pattern = empty.expectFirst("textarea").wholeText();

        assertThat(save("", pattern).statusCode()).isEqualTo(303);
        assertThat(read(DRAFT).expectFirst(".summary").text()).contains("这是第 1 版的草案");
    }

    @Test
    void what_is_wrong_with_a_draft_is_listed_and_the_text_stays() {
        Response refused = save("", "title: {zh: 细则, en: Sheet}\nprogramme: annual-report\ntotal: 3\ngroups: []\n");

        Document page = Jsoup.parse(refused.asString());
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page.select(".issues li").eachText())
                .singleElement()
                .asString()
                .startsWith("groups 此项没有填写。");
        assertThat(page.expectFirst("textarea").wholeText()).contains("groups: []");
    }

    @Test
    void a_draft_is_tried_against_the_version_in_force_before_it_is_activated() {
        SampleRubric.activated();
        SampleRubric.put(SampleRubric.PATH, SampleRubric.sheet("5"));

        Document page = read(DRAFT + "?period=2025");

        // 城关街道: 5 − 2 = 3 too few, nothing left; 柳湾镇: one too few
        assertThat(page.select("table.trial tbody tr").eachText())
                .containsExactly("1 柳湾镇 3.75 较差 5.25 良好 −1.5 名次不变", "2 城关街道 1.5 较差 4.5 良好 −3 名次不变");
        assertThat(read(PAGE + "?period=2025").select("table.scores tbody tr").eachText())
                .contains("2 城关街道 3 4.5 良好");
    }

    @Test
    void activation_asks_for_a_day_and_says_why_it_is_refused() {
        SampleRubric.activated();
        String tag = SampleRubric.put(SampleRubric.PATH, SampleRubric.sheet("5"))
                .header("ETag")
                .replace("\"", "");

        Response early = activate(tag, "2025-03-01");
        assertThat(early.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(early.asString())
                        .expectFirst("main [role=alert]")
                        .text())
                .contains("会改变已结束报告期的得分");
        assertThat(activate(tag, "soon").statusCode()).isEqualTo(400);
        assertThat(activate(tag, "2099-01-01").statusCode()).isEqualTo(303);
    }

    @Test
    void a_form_that_another_site_sends_is_refused() {
        SampleRubric.activated();

        Response forged = asPerson()
                .header("Sec-Fetch-Site", "cross-site")
                .formParams("item", "visit", "points", "2", "reason", "伪造")
                .post(TOWNSHIP + "/points?period=2025");

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(read(TOWNSHIP + "?period=2025").text()).doesNotContain("伪造");
    }

    @Test
    @TestSecurity(user = "clerk-990101001", roles = "township-clerk")
    @OidcSecurity(claims = @Claim(key = "divisions", value = "990101001"))
    void a_clerk_reads_nothing_of_other_townships_and_no_draft() {
        assertThat(asPerson().get(PAGE).statusCode()).isEqualTo(404);
        assertThat(asPerson().get(DRAFT).statusCode()).isEqualTo(403);
        assertThat(asPerson().get(PAGE + "/townships/990101101").statusCode()).isEqualTo(404);
        assertThat(give("1", "自评").statusCode()).isEqualTo(403);
    }

    @Test
    @TestSecurity(user = "officer-990102", roles = "county-officer")
    @OidcSecurity(claims = @Claim(key = "divisions", value = "990102"))
    void an_officer_of_another_county_finds_nothing() {
        for (String path : List.of(PAGE, DRAFT, TOWNSHIP + "?period=2025")) {
            assertThat(asPerson().get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(give("1", "越权").statusCode()).isEqualTo(404);
        assertThat(save("", "total: 1").statusCode()).isIn(400, 404);
    }

    private static RequestSpecification asPerson() {
        return given().accept("text/html");
    }

    private static RequestSpecification form() {
        return asPerson().header("Sec-Fetch-Site", "same-origin").redirects().follow(false);
    }

    private static Document read(String path) {
        Response response = asPerson().get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.asString());
    }

    private static Response give(String points, String reason) {
        return form().contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams("item", "visit", "points", points, "reason", reason)
                .post(TOWNSHIP + "/points?period=2025");
    }

    private static Response save(String tag, String text) {
        return form().multiPart("tag", tag)
                .multiPart(new MultiPartSpecBuilder(text)
                        .controlName("text")
                        .charset(StandardCharsets.UTF_8)
                        .build())
                .post(DRAFT);
    }

    private static Response activate(String tag, String day) {
        return form().contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams("tag", tag, "validFrom", day, "reason", "会议")
                .post(DRAFT + "/activation");
    }
}
