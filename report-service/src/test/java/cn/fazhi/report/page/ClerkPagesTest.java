package cn.fazhi.report.page;

import cn.fazhi.report.support.County;
import cn.fazhi.report.support.ServiceTest;
import cn.fazhi.report.support.Token;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import static cn.fazhi.report.page.Visitor.page;
import static cn.fazhi.report.page.Visitor.utf8;
import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class ClerkPagesTest {
    private static final String CASES = "mediation.cases";
    private static final String TEXT = "一、主要举措和成效。全年共受理矛盾纠纷120件，调解成功118件。";

    private County county;

    @BeforeEach
    void a_county_with_an_open_period() {
        county = County.open(2);
    }

    @Test
    void the_clerk_sees_what_is_owed() {
        Document page = page(read(county.clerk(0), "/"));

        assertThat(page.select("h1").text()).contains("测试0镇");
        assertThat(page.select(".duties li").text()).contains("2024年", "未报送", "还剩 44 天");
        assertThat(page.select(".duties a[href^=/hand-in]")).hasSize(1);
    }

    @Test
    void a_returned_report_shows_the_countys_reasons() {
        String id = county.submit(0, Map.of("narrative", TEXT))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        County.as(county.officer())
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(Map.of("reasons", List.of("缺少下一年度安排")))
                .post("/api/v1/reports/" + id + "/return")
                .then()
                .statusCode(200);

        assertThat(page(read(county.clerk(0), "/"))
                        .select(".duties .returned .reasons")
                        .text())
                .contains("缺少下一年度安排");
    }

    @Test
    void a_check_shows_figures_with_their_sentences_and_stores_nothing() throws IOException {
        Response answer = form(county.clerk(0), 0)
                .multiPart("document", "报告.docx", document("report.docx"))
                .post("/hand-in/check");

        Document page = page(answer);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.select(".correct input[name=code][value]").size()).isGreaterThan(5);
        assertThat(page.select(".correct q")).isNotEmpty();
        assertThat(page.select("#h-parts + ul li")).hasSize(4);
        assertThat(reports()).isZero();
    }

    @Test
    void what_was_corrected_is_handed_in_with_the_document() throws IOException {
        Document checked = page(form(county.clerk(0), 0)
                .multiPart("document", "报告.docx", document("report.docx"))
                .post("/hand-in/check"));
        Element first = Objects.requireNonNull(checked.selectFirst(".correct li:not(.new)"));
        String code = first.select("input[name=code]").val();

        Response answer = again(checked, code, "7").post("/hand-in");

        assertThat(answer.statusCode()).isEqualTo(303);
        String id = idOf(answer);
        List<Map<String, Object>> figures = County.as(county.clerk(0))
                .get("/api/v1/reports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("figures");
        assertThat(figures.stream()
                        .filter(each -> code.equals(each.get("code")) && Boolean.TRUE.equals(each.get("counts"))))
                .singleElement()
                .satisfies(each ->
                        assertThat(each).containsEntry("origin", "corrected").containsEntry("value", 7));
        Document receipt = page(read(county.clerk(0), path(answer)));
        assertThat(receipt.select(".good-news").text()).contains("第 1 版");
        assertThat(receipt.select(".facts").text()).contains(id, "待审核");
    }

    @Test
    void a_figure_that_is_struck_out_does_not_count_and_a_missing_one_is_added() {
        Document checked =
                page(form(county.clerk(0), 0).multiPart(utf8("narrative", TEXT)).post("/hand-in/check"));
        assertThat(checked.select(".correct input[name=code][value=" + CASES + "]"))
                .hasSize(1);
        String id = idOf(form(county.clerk(0), 0)
                .multiPart(utf8("narrative", TEXT))
                .multiPart("key", key(checked))
                .multiPart("code", CASES)
                .multiPart("value", "120")
                .multiPart("qualifier", "exact")
                .multiPart("asRead", "120|exact")
                .multiPart("struck", CASES)
                .multiPart("code", "publicity.events")
                .multiPart("value", "1,030")
                .multiPart("qualifier", "about")
                .multiPart("asRead", "")
                .post("/hand-in"));

        List<Map<String, Object>> counting = County.as(county.clerk(0))
                .get("/api/v1/reports/" + id)
                .then()
                .extract()
                .path("figures.findAll { it.counts }");
        assertThat(counting)
                .extracting(each -> each.get("code"))
                .doesNotContain(CASES)
                .contains("publicity.events");
        assertThat(counting.stream().filter(each -> "publicity.events".equals(each.get("code"))))
                .singleElement()
                .satisfies(each -> assertThat(each).containsEntry("value", 1030).containsEntry("qualifier", "about"));
    }

    @Test
    void a_second_click_hands_in_nothing_twice() {
        Document checked =
                page(form(county.clerk(0), 0).multiPart(utf8("narrative", TEXT)).post("/hand-in/check"));
        String first = path(submit(TEXT, key(checked)));
        String second = path(submit(TEXT, key(checked)));

        assertThat(second).isEqualTo(first);
        assertThat(page(read(county.clerk(0), first)).select(".steps li")).hasSize(1);
    }

    @Test
    void a_refused_document_says_why_and_stores_nothing() {
        Response answer = form(county.clerk(0), 0)
                .multiPart("document", "a.docx", new byte[] {'P', 'K', 3, 4, 0, 0, 0})
                .post("/hand-in/check");

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(page(answer).select("[role=alert] li").text()).isNotBlank();
        assertThat(reports()).isZero();
    }

    @Test
    void a_value_that_is_no_number_is_refused_and_the_reading_stays() {
        Response answer = form(county.clerk(0), 0)
                .multiPart(utf8("narrative", TEXT))
                .multiPart("key", "k")
                .multiPart("code", CASES)
                .multiPart(utf8("value", "很多"))
                .multiPart("qualifier", "exact")
                .multiPart("asRead", "120|exact")
                .post("/hand-in");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select("[role=alert] li").text()).contains("很多");
        assertThat(page(answer).select(".correct input[value=" + CASES + "]")).isNotEmpty();
        assertThat(reports()).isZero();
    }

    @Test
    void a_form_of_another_site_is_refused() {
        assertThat(County.as(county.clerk(0))
                        .header("Sec-Fetch-Site", "cross-site")
                        .multiPart("township", county.township(0))
                        .post("/hand-in")
                        .statusCode())
                .isEqualTo(403);
        assertThat(County.as(county.clerk(0))
                        .multiPart("township", county.township(0))
                        .post("/hand-in")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void another_townships_clerk_finds_nothing_here() {
        String id = county.submit(0, Map.of("narrative", TEXT)).then().extract().path("id");

        assertThat(read(county.clerk(1), "/?township=" + county.township(0)).statusCode())
                .isEqualTo(404);
        assertThat(read(county.clerk(1), "/reports/" + id).statusCode()).isEqualTo(404);
        assertThat(form(county.clerk(1), 0)
                        .multiPart(utf8("narrative", TEXT))
                        .post("/hand-in/check")
                        .statusCode())
                .isEqualTo(404);
        assertThat(form(county.clerk(1), 0)
                        .multiPart(utf8("narrative", TEXT))
                        .post("/hand-in")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_only_looks_on_hands_nothing_in_and_nobody_comes_in_without_signing_in() {
        assertThat(read(Token.viewer(county.code()), "/").statusCode()).isEqualTo(403);
        assertThat(io.restassured.RestAssured.given()
                        .accept("text/html")
                        .get("/")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void the_officer_hands_in_for_a_township_of_the_county() {
        Document page = page(read(county.officer(), "/?township=" + county.township(1)));

        assertThat(page.select("h1").text()).contains("测试1镇");
        assertThat(page.select("form[action=/townships] input[name=find]")).hasSize(1);
    }

    private Response submit(String text, String key) {
        return form(county.clerk(0), 0)
                .multiPart(utf8("narrative", text))
                .multiPart("key", key)
                .post("/hand-in");
    }

    /** The form of a checked page with one value changed, as a browser sends it. */
    private RequestSpecification again(Document checked, String code, String value) {
        RequestSpecification form = form(county.clerk(0), 0)
                .multiPart("key", key(checked))
                .multiPart("carriedName", checked.select("[name=carriedName]").val())
                .multiPart("carried", checked.select("[name=carried]").val());
        for (Element row : checked.select(".correct li:not(.new)")) {
            String named = row.select("[name=code]").val();
            form.multiPart("code", named)
                    .multiPart(
                            "value",
                            named.equals(code)
                                    ? value
                                    : row.select("[name=value]").val())
                    .multiPart("qualifier", row.select("option[selected]").val())
                    .multiPart("asRead", row.select("[name=asRead]").val());
        }
        return form;
    }

    private RequestSpecification form(String token, int township) {
        return Visitor.with(token).form(county.township(township));
    }

    private static Response read(String token, String path) {
        return Visitor.with(token).read(path);
    }

    private static String key(Document checked) {
        return checked.select("[name=key]").val();
    }

    private static String path(Response answer) {
        return answer.header("Location").replaceAll("^https?://[^/]+", "");
    }

    private static String idOf(Response answer) {
        return path(answer).replaceAll("/reports/([0-9a-f-]+).*", "$1");
    }

    private int reports() {
        List<?> items = County.as(county.officer())
                .get("/api/v1/reports?county=" + county.code())
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.size();
    }

    private static byte[] document(String name) throws IOException {
        try (InputStream file = ClerkPagesTest.class.getResourceAsStream("/documents/" + name)) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }
}
