package cn.fazhi.report.submission;

import cn.fazhi.report.support.County;
import cn.fazhi.report.support.Rows;
import cn.fazhi.report.support.ServiceTest;
import cn.fazhi.report.support.TestClock;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import static cn.fazhi.report.support.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

/** Whatever is wrong, the caller is told the field and the remedy, and nothing is stored. */
@ServiceTest
class BadInputTest {
    private static final Map<String, Object> TEXT = Map.of("narrative", "调解纠纷86件");

    @Inject
    Rows rows;

    @Inject
    TestClock clock;

    private County county;

    @BeforeEach
    void county() {
        county = County.open(1);
    }

    @AfterEach
    void back() {
        clock.reset();
    }

    private ValidatableResponse refused(int status, String code, String field, Supplier<Response> request) {
        Map<String, Long> before = rows.counts();
        ValidatableResponse answer = request.get()
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("field", equalTo(field))
                .body("title", not(blankOrNullString()))
                .body("detail", not(blankOrNullString()))
                .body("detail", not(containsString("{")))
                .body("remedy", not(blankOrNullString()));
        assertThat(rows.counts()).isEqualTo(before);
        return answer;
    }

    private Response post(Map<String, Object> changes) {
        return county.submit(0, changes);
    }

    private Response postRaw(String json) {
        return as(county.clerk(0)).contentType(ContentType.JSON).body(json).post("/api/v1/reports");
    }

    private static Map<String, Object> with(String key, Object value) {
        Map<String, Object> changes = new HashMap<>(TEXT);
        changes.put(key, value);
        return changes;
    }

    private static Map<String, Object> figure(String code, Object value) {
        return Map.of("figures", List.of(Map.of("code", code, "value", value)));
    }

    @Test
    void an_unknown_township() {
        String unknown = county.code() + "999";
        refused(
                422,
                "UNKNOWN_TOWNSHIP",
                "township",
                () -> as(county.officer())
                        .contentType(ContentType.JSON)
                        .body(county.report(0, with("township", unknown)))
                        .post("/api/v1/reports"));
    }

    @Test
    void a_township_that_is_no_code_or_a_county() {
        refused(400, "INVALID_VALUE", "township", () -> post(with("township", "清和县")));
        refused(
                422,
                "UNKNOWN_TOWNSHIP",
                "township",
                () -> as(county.officer())
                        .contentType(ContentType.JSON)
                        .body(county.report(0, with("township", county.code())))
                        .post("/api/v1/reports"));
    }

    @Test
    void someone_elses_township() {
        County other = County.open(1);
        refused(403, "FOREIGN_TOWNSHIP", "township", () -> post(with("township", other.township(0))));
    }

    @Test
    void an_unknown_programme() {
        refused(422, "UNKNOWN_PROGRAMME", "programme", () -> post(with("programme", "no-such")));
        refused(422, "UNKNOWN_PROGRAMME", "programme", () -> post(with("programme", "a\u0000b")));
    }

    @Test
    void a_wrong_period() {
        refused(400, "INVALID_VALUE", "period", () -> post(with("period", "去年")));
        refused(422, "WRONG_PERIOD", "period", () -> post(with("period", "2024-Q1")));
        refused(422, "PERIOD_NOT_OPEN", "period", () -> post(with("period", "2019")));
    }

    @Test
    void a_period_that_opens_later() {
        county.openPeriod("2025", Map.of("area", county.code())).then().statusCode(200);
        refused(422, "NOT_OPEN_YET", "period", () -> post(with("period", "2025")))
                .body("detail", containsString("2026-01-01"));
    }

    @Test
    void a_township_that_joined_after_the_period_opened_until_an_officer_adds_it() {
        String joined = county.township(1);
        as(cn.fazhi.report.support.Token.admin())
                .contentType(ContentType.JSON)
                .body(Map.of("name", "新设镇"))
                .put("/api/v1/divisions/" + joined)
                .then()
                .statusCode(200);
        refused(422, "NOT_EXPECTED", "township", () -> county.submit(1, TEXT))
                .body("remedy", containsString("townships"));
        as(county.officer())
                .contentType(ContentType.JSON)
                .body(Map.of("township", joined, "reason", "年中新设"))
                .post("/api/v1/programmes/annual-report/periods/2024/townships")
                .then()
                .statusCode(200);
        county.submit(1, TEXT).then().statusCode(201).body("dueDate", equalTo("2025-02-28"));
    }

    @Test
    void malformed_json() {
        refused(400, "MALFORMED_BODY", "body", () -> postRaw("{\"township\": \"990101001\", "));
        refused(400, "MALFORMED_BODY", "body", () -> postRaw("not json"));
        refused(400, "MALFORMED_BODY", "body", () -> postRaw("[1, 2]"));
        refused(400, "MALFORMED_BODY", "body", () -> postRaw("{} trailing"));
    }

    @Test
    void an_empty_body() {
        Map<String, Long> before = rows.counts();
        postRaw("").then().statusCode(400).contentType("application/problem+json");
        postRaw("null").then().statusCode(400).contentType("application/problem+json");
        assertThat(rows.counts()).isEqualTo(before);
        refused(400, "MISSING_VALUE", "township", () -> postRaw("{}"))
                .body("errors.field", hasItems("township", "programme", "period", "narrative"));
    }

    @Test
    void unknown_fields_and_fields_given_twice() {
        refused(400, "UNKNOWN_FIELD", "townschip", () -> post(with("townschip", "x")));
        refused(400, "MALFORMED_BODY", "body", () -> postRaw("{\"period\": \"2024\", \"period\": \"2023\"}"));
    }

    @Test
    void wrong_types() {
        refused(400, "WRONG_TYPE", "figures[0].value", () -> post(figure("mediation.cases", "many")));
        refused(400, "WRONG_TYPE", "figures[0].value", () -> post(figure("mediation.cases", "12")));
        refused(400, "WRONG_TYPE", "figures[0].value", () -> post(figure("mediation.cases", true)));
        refused(400, "WRONG_TYPE", "figures", () -> post(Map.of("figures", "none")));
        refused(400, "WRONG_TYPE", "narrative", () -> post(Map.of("narrative", List.of("a"))));
    }

    @Test
    void a_wrong_content_type() {
        Map<String, Long> before = rows.counts();
        as(county.clerk(0))
                .contentType("text/plain")
                .body("调解纠纷86件")
                .post("/api/v1/reports")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("code", equalTo("UNSUPPORTED_TYPE"));
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void a_report_without_content() {
        refused(422, "EMPTY_REPORT", "narrative", () -> post(Map.of()));
        refused(422, "EMPTY_REPORT", "narrative", () -> post(Map.of("narrative", "")));
        refused(422, "EMPTY_REPORT", "narrative", () -> post(Map.of("narrative", " 　\n——……。")));
        refused(422, "EMPTY_REPORT", "narrative", () -> post(Map.of("figures", List.of())));
    }

    @Test
    void text_that_cannot_be_kept() {
        refused(422, "UNREADABLE_TEXT", "narrative", () -> post(Map.of("narrative", "纠纷\u000086件")));
        refused(422, "UNREADABLE_TEXT", "title", () -> post(with("title", "标题\u0000")));
        refused(
                422,
                "UNREADABLE_TEXT",
                "narrative",
                () -> postRaw(
                        "{\"township\":\"%s\",\"programme\":\"annual-report\",\"period\":\"2024\",\"narrative\":\"86\\ud800件\"}"
                                .formatted(county.township(0))));
        refused(422, "TEXT_TOO_LONG", "title", () -> post(with("title", "长".repeat(201))));
    }

    @Test
    void a_narrative_beyond_the_limit() {
        refused(413, "NARRATIVE_TOO_LARGE", "narrative", () -> post(Map.of("narrative", "长".repeat(1_000_001))))
                .body("detail", containsString("1000000"));
    }

    @Test
    void figures_that_cannot_be() {
        refused(422, "UNKNOWN_FIGURE", "figures[0].code", () -> post(figure("no.such", 1)));
        refused(422, "NEGATIVE_VALUE", "figures[0].value", () -> post(figure("mediation.cases", -1)));
        refused(422, "FRACTION_OF_A_COUNT", "figures[0].value", () -> post(figure("mediation.cases", 1.5)));
        refused(422, "RATE_OUT_OF_RANGE", "figures[0].value", () -> post(figure("mediation.success_rate", 100.1)));
        refused(
                422,
                "VALUE_OUT_OF_RANGE",
                "figures[0].value",
                () -> post(figure("mediation.cases", new BigDecimal("1e999999"))));
        refused(
                422,
                "WRONG_UNIT",
                "figures[0].unit",
                () -> post(Map.of("figures", List.of(Map.of("code", "mediation.amount", "value", 3, "unit", "万元")))));
        refused(
                422,
                "DUPLICATE_FIGURE",
                "figures[1].code",
                () -> post(Map.of(
                        "figures",
                        List.of(
                                Map.of("code", "mediation.cases", "value", 1),
                                Map.of("code", "mediation.cases", "value", 2)))));
        refused(
                400,
                "MISSING_VALUE",
                "figures[0].value",
                () -> post(Map.of("figures", List.of(Map.of("code", "mediation.cases")))));
    }

    @Test
    void one_bad_value_refuses_the_whole_report_and_all_faults_are_named() {
        refused(
                        422,
                        "NEGATIVE_VALUE",
                        "figures[1].value",
                        () -> post(Map.of(
                                "narrative",
                                "调解纠纷86件",
                                "figures",
                                List.of(
                                        Map.of("code", "mediation.cases", "value", 86),
                                        Map.of("code", "publicity.events", "value", -4),
                                        Map.of("code", "no.such", "value", 1)))))
                .body("errors.field", hasItems("figures[1].value", "figures[2].code"));
    }

    @Test
    void too_many_figures() {
        refused(
                422,
                "TOO_MANY_FIGURES",
                "figures",
                () -> post(Map.of(
                        "figures",
                        IntStream.range(0, 501)
                                .mapToObj(i -> Map.of("code", "c" + i, "value", 1))
                                .toList())));
    }

    private Response upload(String name, byte[] file) {
        return as(county.clerk(0))
                .multiPart("report", county.report(0, Map.of()), "application/json")
                .multiPart("document", name, file, "application/octet-stream")
                .post("/api/v1/reports");
    }

    @Test
    void documents_that_cannot_be_read() {
        refused(422, "CORRUPT_DOCUMENT", "document", () -> upload("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .body("detail", containsString("PDF"));
        refused(415, "UNSUPPORTED_DOCUMENT", "document", () -> upload("a.docx", new byte[] {'P', 'K', 3, 4, 0, 0}));
        refused(
                415,
                "UNSUPPORTED_DOCUMENT",
                "document",
                () -> upload("a.txt", new byte[] {(byte) 0xff, (byte) 0xff, 0}));
        refused(422, "EMPTY_DOCUMENT", "document", () -> upload("a.txt", new byte[0]));
    }

    @Test
    void multipart_requests_with_something_missing_or_broken() {
        refused(
                400,
                "MISSING_VALUE",
                "report",
                () -> as(county.clerk(0))
                        .multiPart("document", "a.txt", "调解".getBytes(StandardCharsets.UTF_8), "text/plain")
                        .post("/api/v1/reports"));
        refused(
                400,
                "MISSING_VALUE",
                "document",
                () -> as(county.clerk(0))
                        .multiPart("report", county.report(0, Map.of()), "application/json")
                        .post("/api/v1/reports"));
        refused(
                400,
                "MALFORMED_BODY",
                "body",
                () -> as(county.clerk(0))
                        .multiPart("report", "{\"township\":", "application/json")
                        .multiPart("document", "a.txt", "调解".getBytes(StandardCharsets.UTF_8), "text/plain")
                        .post("/api/v1/reports"));
        refused(
                422,
                "NARRATIVE_TWICE",
                "narrative",
                () -> as(county.clerk(0))
                        .multiPart("report", county.report(0, TEXT), "application/json")
                        .multiPart("document", "a.txt", "调解".getBytes(StandardCharsets.UTF_8), "text/plain")
                        .post("/api/v1/reports"));
    }

    @Test
    void the_reader_is_answered_in_english_if_preferred() {
        as(county.clerk(0))
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(county.report(0, figure("mediation.cases", -1)))
                .post("/api/v1/reports")
                .then()
                .body("remedy", equalTo("Give 0 or a positive number."));
    }
}
