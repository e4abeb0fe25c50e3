package cn.fazhi.report.page;

import cn.fazhi.report.support.County;
import cn.fazhi.report.support.Rows;
import cn.fazhi.report.support.ServiceTest;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jakarta.inject.Inject;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import static cn.fazhi.report.page.Visitor.page;
import static cn.fazhi.report.page.Visitor.utf8;
import static org.assertj.core.api.Assertions.assertThat;

/** Corrections that are refused stay on the page as they were typed, each with its problem. */
@ServiceTest
class RefusedCorrectionsTest {
    private static final String CASES = "mediation.cases";
    private static final String SUCCEEDED = "mediation.succeeded";
    private static final String EVENTS = "publicity.events";
    private static final String TEXT = "一、主要举措和成效。全年共受理矛盾纠纷120件，调解成功118件。";

    @Inject
    Rows rows;

    private County county;

    @BeforeEach
    void a_county_with_an_open_period() {
        county = County.open(2);
    }

    @ParameterizedTest
    @CsvSource({"/hand-in, zh, 请填写整数", "/hand-in/check, zh, 请填写整数", "/hand-in, en, whole number"})
    void a_fraction_of_a_count_stays_and_says_what_is_wrong_with_it(String path, String language, String wrong) {
        Map<String, Long> before = rows.counts();

        Response answer =
                row(form(language), CASES, "12.5", "about", "120|exact").post(path);

        Document page = page(answer);
        assertThat(answer.statusCode()).isEqualTo(422);
        Element value = row(page, CASES).expectFirst("input[name=value]");
        assertThat(value.val()).isEqualTo("12.5");
        assertThat(row(page, CASES).select("option[selected]").val()).isEqualTo("about");
        assertThat(fault(page, value)).contains("12.5", wrong);
        assertThat(page.select("[role=alert][autofocus] a[href=#" + value.id() + "]"))
                .hasSize(1);
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void every_fault_is_told_at_once_and_what_is_sound_stays_too() {
        RequestSpecification form = row(form("zh"), CASES, "很多", "exact", "120|exact");
        row(form, SUCCEEDED, "110", "at_least", "118|exact");
        row(form, EVENTS, "-3", "exact", "");
        row(form, "", "55", "exact", "");

        Document page = page(form.post("/hand-in"));

        assertThat(page.select("[role=alert] li")).hasSize(3);
        Element cases = row(page, CASES).expectFirst("input[name=value]");
        assertThat(cases.val()).isEqualTo("很多");
        assertThat(fault(page, cases)).contains("很多");
        Element resolved = row(page, SUCCEEDED).expectFirst("input[name=value]");
        assertThat(resolved.val()).isEqualTo("110");
        assertThat(resolved.hasAttr("aria-invalid")).isFalse();
        assertThat(row(page, SUCCEEDED).select("option[selected]").val()).isEqualTo("at_least");
        List<Element> added = page.select(".correct .new");
        assertThat(added).hasSize(3);
        assertThat(added.get(0).select("[name=code] option[selected]").val()).isEqualTo(EVENTS);
        assertThat(added.get(0).select("[name=value]").val()).isEqualTo("-3");
        assertThat(fault(page, added.get(0).expectFirst("[name=value]"))).contains("-3");
        assertThat(added.get(1).select("[name=value]").val()).isEqualTo("55");
        assertThat(fault(page, added.get(1).expectFirst("[name=code]"))).isNotBlank();
        assertThat(added.get(2).select("[name=value]").val()).isEmpty();
        page.select("[role=alert][autofocus] a")
                .forEach(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .isNotNull());
    }

    @Test
    void what_was_struck_out_stays_struck_out() {
        RequestSpecification form = row(form("zh"), CASES, "120", "exact", "120|exact");
        row(form, SUCCEEDED, "1.5", "exact", "118|exact");

        Document page = page(form.multiPart("struck", CASES).post("/hand-in"));

        assertThat(row(page, CASES).select("[name=struck][checked]")).hasSize(1);
        assertThat(row(page, SUCCEEDED).select("[name=struck][checked]")).isEmpty();
    }

    @Test
    void a_value_that_is_added_in_place_of_one_that_is_struck_out_counts() {
        RequestSpecification form = row(form("zh"), CASES, "120", "exact", "120|exact");
        row(form, CASES, "130", "exact", "");

        Document page = page(form.multiPart("struck", CASES).post("/hand-in/check"));

        assertThat(row(page, CASES).select("[name=value]").val()).isEqualTo("130");
        assertThat(row(page, CASES).select("[name=struck][checked]")).isEmpty();
    }

    @Test
    void once_put_right_the_page_is_handed_in_with_all_that_was_typed() {
        RequestSpecification form = row(form("zh"), CASES, "12.5", "exact", "120|exact");
        row(form, EVENTS, "9", "about", "");
        Document refused = page(form.post("/hand-in"));
        row(refused, CASES).expectFirst("[name=value]").val("12");

        Response answer = again(refused).post("/hand-in");

        assertThat(answer.statusCode()).isEqualTo(303);
        List<Map<String, Object>> counting = County.as(county.clerk(0))
                .get("/api/v1" + answer.header("Location").replaceAll("^https?://[^/]+|\\?.*", ""))
                .then()
                .statusCode(200)
                .extract()
                .path("figures.findAll { it.counts }");
        assertThat(counting)
                .anySatisfy(figure -> assertThat(figure)
                        .containsEntry("code", CASES)
                        .containsEntry("value", 12)
                        .containsEntry("origin", "corrected"));
        assertThat(counting)
                .anySatisfy(figure -> assertThat(figure)
                        .containsEntry("code", EVENTS)
                        .containsEntry("value", 9)
                        .containsEntry("qualifier", "about"));
        assertThat(counting)
                .anySatisfy(figure ->
                        assertThat(figure).containsEntry("code", SUCCEEDED).containsEntry("origin", "stated"));
    }

    @Test
    void corrections_stay_when_the_report_is_accepted_meanwhile() {
        String id = county.submit(0, Map.of("narrative", TEXT)).then().extract().path("id");
        County.as(county.officer())
                .header("If-Match", "\"1\"")
                .post("/api/v1/reports/" + id + "/accept")
                .then()
                .statusCode(200);

        Response answer = row(form("zh"), CASES, "121", "exact", "120|exact")
                .multiPart("key", "k")
                .post("/hand-in");

        assertThat(answer.statusCode()).isEqualTo(409);
        Document page = page(answer);
        assertThat(page.select("[role=alert] li")).hasSize(1);
        assertThat(row(page, CASES).select("[name=value]").val()).isEqualTo("121");
        assertThat(page.select("[name=narrative]").val()).isEqualTo(TEXT);
    }

    @Test
    void a_document_and_its_rows_stay_when_it_is_the_wrong_period() {
        Response answer = row(
                        Visitor.with(county.clerk(0))
                                .form(county.township(0), "annual-report~2019")
                                .multiPart("document", "a.txt", TEXT.getBytes(StandardCharsets.UTF_8)),
                        CASES,
                        "121",
                        "about",
                        "120|exact")
                .post("/hand-in/check");

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = page(answer);
        assertThat(page.select("[role=alert] a[href=#duty]")).hasSize(1);
        assertThat(page.select("#duty").attr("aria-invalid")).isEqualTo("true");
        assertThat(row(page, CASES).select("[name=value]").val()).isEqualTo("121");
        assertThat(row(page, CASES).select("[name=qualifier] option[selected]").val())
                .isEqualTo("about");
        assertThat(row(page, CASES).select("[name=asRead]").val()).isEqualTo("120|exact");
        assertThat(new String(
                        Base64.getDecoder().decode(page.select("[name=carried]").val()), StandardCharsets.UTF_8))
                .isEqualTo(TEXT);
    }

    @Test
    void another_townships_clerk_is_shown_nothing_of_it() {
        Response answer = row(
                        Visitor.with(county.clerk(1)).form(county.township(0)).multiPart(utf8("narrative", TEXT)),
                        CASES,
                        "12.5",
                        "exact",
                        "120|exact")
                .post("/hand-in");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString()).doesNotContain("测试0镇", "12.5");
    }

    private RequestSpecification form(String language) {
        return new Visitor(county.clerk(0), language).form(county.township(0)).multiPart(utf8("narrative", TEXT));
    }

    private static RequestSpecification row(
            RequestSpecification form, String code, String value, String qualifier, String asRead) {
        return form.multiPart("code", code)
                .multiPart(utf8("value", value))
                .multiPart("qualifier", qualifier)
                .multiPart("asRead", asRead);
    }

    /** The form of a page as a browser sends it. */
    private RequestSpecification again(Document page) {
        RequestSpecification form =
                form("zh").multiPart("key", page.select("[name=key]").val());
        for (Element each : page.select(".correct li")) {
            boolean isNew = each.hasClass("new");
            row(
                    form,
                    each.select(isNew ? "[name=code] option[selected]" : "[name=code]")
                            .val(),
                    each.select("[name=value]").val(),
                    each.select("[name=qualifier] option[selected]").val(),
                    each.select("[name=asRead]").val());
        }
        return form;
    }

    private static Element row(Document page, String code) {
        return Objects.requireNonNull(page.expectFirst(".correct input[name=code][value=" + code + "]")
                .parent());
    }

    /** What is said of a field that is marked as wrong. */
    private static String fault(Document page, Element field) {
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        return Objects.requireNonNull(page.getElementById(field.attr("aria-describedby")))
                .text();
    }
}
