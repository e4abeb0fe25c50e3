package cn.fazhi.indicator.page;

import cn.fazhi.indicator.testing.AsOfficer;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jakarta.inject.Inject;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static cn.fazhi.indicator.testing.Events.aReport;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
class PagesTest {
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");
    private static final Pattern SEEN = Pattern.compile("X-Seen&quot;:&quot;([0-9a-f]+)");

    @Inject
    Projection projection;

    @BeforeEach
    void two_counties() {
        SampleArea.fill(projection);
    }

    @Test
    @AsOfficer
    void the_officer_sees_where_the_county_stands() {
        String page = text(read("/"));

        assertThat(page)
                .contains("清和县")
                .contains("应报 5 个乡镇（街道），已报 2 个，报送率 40%；逾期未报 2 个；退回待重报 1 个。")
                .contains("白沙镇 逾期未报 已逾期")
                .contains("石桥镇 退回待重报")
                .contains("双泉镇 尚未报送 还剩")
                .contains("准予延期");
    }

    @Test
    @AsOfficer
    void a_key_figure_says_how_exact_and_how_covered_it_is_and_what_changed_over_the_same_townships() {
        assertThat(text(read("/"))).contains("≈ 约 160 件 覆盖 2/5 ▲ +25%");
    }

    @Test
    @AsOfficer
    void the_basis_can_be_switched() {
        assertThat(text(read("/?basis=accepted"))).doesNotContain("160 件");
    }

    @Test
    @AsOfficer
    void the_page_is_in_english_for_who_prefers_it() {
        String page = given().accept("text/html")
                .header("Accept-Language", "en-GB,zh;q=0.5")
                .get("/")
                .asString();

        assertThat(page).contains("<html lang=\"en\">").contains("Key figures");
        assertThat(text(page)).contains("2 of 5 townships have reported (40%); 2 overdue");
    }

    @Test
    @AsOfficer
    void the_choice_of_the_language_is_remembered_and_leads_back() {
        Response choice = given().redirects().follow(false).get("/language/en?to=/matrix?sort=-mediation.cases");

        assertThat(choice.statusCode()).isEqualTo(303);
        assertThat(choice.header("Location")).endsWith("/matrix?sort=-mediation.cases");
        assertThat(choice.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
        assertThat(given().accept("text/html")
                        .header("Accept-Language", "zh-CN")
                        .cookie("fazhi-language", choice.cookie("fazhi-language"))
                        .get("/")
                        .asString())
                .contains("Key figures");
    }

    @Test
    @AsOfficer
    void a_page_that_asks_for_news_is_answered_only_if_there_is_some() {
        Matcher seen = SEEN.matcher(read("/"));
        assertThat(seen.find()).isTrue();

        given().header("X-Seen", seen.group(1)).get("/").then().statusCode(204);

        projection.apply(aReport("990101103").with("mediation.cases", "5").submitted());
        given().header("X-Seen", seen.group(1)).get("/").then().statusCode(200);
    }

    @Test
    @AsOfficer
    void an_indicator_shows_its_meaning_its_ranking_and_its_series() {
        String page = text(read("/indicators/mediation.calc_success_rate"));

        assertThat(page)
                .contains("调解成功率(计算)")
                .contains("100 ×")
                .contains("分子、分母各自相加后重新计算")
                .contains("1 城关街道 待审核 90")
                .contains("柳湾镇 待审核 报告中没有此项数据")
                .contains("2024年");
    }

    @Test
    @AsOfficer
    void what_is_to_be_known_of_an_indicator_is_said_in_the_language_of_the_page() {
        String address = "/indicators/hotline.tickets";
        String english = given().accept("text/html")
                .header("Accept-Language", "en")
                .get(address)
                .asString();

        assertThat(text(read(address))).contains("热线号码12345本身不是数据。").doesNotContain("never a figure");
        assertThat(text(english))
                .contains("The number 12345 itself is never a figure.")
                .doesNotContain("本身不是数据");
    }

    @Test
    @AsOfficer
    void a_township_shows_every_figure_with_its_sentence_and_why_something_is_missing() {
        String page = text(read("/townships/990101101"));

        assertThat(page)
                .contains("柳湾镇")
                .contains("待审核")
                .contains("迟报")
                .contains("约数")
                .contains("mediation.cases 60")
                .contains("缺少计算所需的数据。（调解成功件数）");
    }

    @Test
    @AsOfficer
    void a_returned_report_is_shown_with_the_reasons() {
        assertThat(text(read("/townships/990101102")))
                .contains("已退回")
                .contains("缺少“存在的不足和原因”部分")
                .contains("报告已退回，尚未重新报送。");
    }

    @Test
    @AsOfficer
    void a_township_without_a_report_shows_what_it_owes() {
        assertThat(text(read("/townships/990101103")))
                .contains("未报送")
                .contains("2026-02-28")
                .contains("本期尚未收到该乡镇（街道）的报告。");
    }

    @Test
    @AsOfficer
    void the_matrix_can_be_sorted_and_leaves_those_without_a_value_at_the_end() {
        String up = text(read("/matrix?sort=mediation.cases"));

        assertThat(up.indexOf("柳湾镇")).isLessThan(up.indexOf("城关街道"));
        assertThat(up.indexOf("城关街道")).isLessThan(up.indexOf("白沙镇"));
        assertThat(read("/matrix?sort=-mediation.cases")).contains("aria-sort=\"descending\"");
    }

    @ParameterizedTest
    @AsOfficer
    @ValueSource(
            strings = {
                "/?area=990102",
                "/?area=9901",
                "/?area=china",
                "/?area=nonsense",
                "/townships/990102001",
                "/townships/nonsense",
                "/indicators/mediation.cases?area=990102",
                "/indicators/nonsense",
                "/matrix?area=990102",
                "/matrix?area=9901",
                "/nonsense"
            })
    void what_is_foreign_and_what_does_not_exist_look_the_same(String address) {
        Response answer =
                given().accept("text/html").header("Accept-Language", "zh-CN").get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(answer.asString()).contains("回到总览").doesNotContain("临川县", "东城街道");
    }

    @Test
    @AsOfficer
    void programs_still_get_problems_as_json() {
        given().accept("application/json")
                .get("/api/v1/areas/990102/indicators")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    @TestSecurity(user = "viewer-9901", roles = "area-viewer")
    @OidcSecurity(claims = @Claim(key = "divisions", value = "9901"))
    void a_viewer_of_a_prefecture_sees_its_counties() {
        String page = read("/");

        assertThat(text(page)).contains("下辖地区").contains("清和县 5 2 1 3 40%").contains("临川县 1 1 0 0 100%");
        assertThat(page).contains("href=\"/?area=990101\"");
        assertThat(text(read("/?area=990102"))).contains("临川县").contains("东城街道");
    }

    @Test
    @TestSecurity(user = "platform-admin", roles = "platform-admin")
    void one_who_runs_the_platform_sees_the_country() {
        assertThat(text(read("/"))).contains("全国").contains("下辖地区");
    }

    @Test
    @TestSecurity(user = "clerk-990101001", roles = "township-clerk")
    @OidcSecurity(claims = @Claim(key = "divisions", value = "990101001"))
    void a_clerk_is_led_to_the_own_township_and_sees_no_other() {
        String page = text(read("/"));

        assertThat(page).contains("城关街道").doesNotContain("全县中位数", "柳湾镇");
        given().accept("text/html").get("/?area=990101").then().statusCode(404);
        given().accept("text/html").get("/townships/990101101").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "officer-990103", roles = "county-officer")
    @OidcSecurity(claims = @Claim(key = "divisions", value = "990103"))
    void a_county_of_which_nothing_was_heard_yet_is_told_what_comes() {
        assertThat(text(read("/"))).contains("还没有数据").contains("990103");
    }

    @Test
    @TestSecurity(user = "nobody", roles = "something-else")
    void an_account_without_a_role_is_refused_in_words() {
        Response answer = given().accept("text/html").get("/");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.contentType()).startsWith("text/html");
    }

    @Test
    void nobody_sees_a_page_without_signing_in() {
        given().accept("text/html").redirects().follow(false).get("/").then().statusCode(401);
        given().accept("text/html").get("/signed-out").then().statusCode(200);
    }

    @ParameterizedTest
    @AsOfficer
    @ValueSource(
            strings = {"/", "/matrix", "/townships/990101001", "/townships/990101103", "/indicators/mediation.cases"})
    void a_page_needs_nothing_that_its_policy_forbids_and_can_be_read_aloud(String address) {
        Response answer = given().accept("text/html").get(address);
        String page = answer.asString();

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(page)
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContainPattern("<[^>]+\\sstyle=")
                .doesNotContainPattern("<[^>]+\\son[a-z]+=")
                .doesNotContainPattern("(?:src|href|hx-get)=\"(?:https?:)?//");
        assertThat(page.split("<h1[ >]")).hasSize(2);
        assertThat(page).contains("<main", "class=\"skip\"", "<nav");
        assertThat(tables(page)).allSatisfy(table -> assertThat(table).contains("<caption", "scope=\"col\""));
    }

    @Test
    void scripts_and_styles_come_from_this_service() {
        String page = given().get("/signed-out").asString();
        Matcher files = Pattern.compile("(?:src|href)=\"(/static/[^\"]+)\"").matcher(page);

        assertThat(files.results().map(result -> result.group(1)).toList())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(file -> given().get(file).then().statusCode(200));
    }

    private static List<String> tables(String page) {
        return Pattern.compile("<table.*?</table>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String read(String address) {
        return given().accept("text/html")
                .header("Accept-Language", "zh-CN")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** As a screen reader would say it. */
    private static String text(String page) {
        return TAGS.matcher(page).replaceAll(" ").replaceAll("\\s+", " ");
    }
}
