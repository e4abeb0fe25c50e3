package cn.fazhi.report.submission;

import cn.fazhi.contracts.json.ContractsJson;
import cn.fazhi.report.support.County;
import cn.fazhi.report.support.Http;
import cn.fazhi.report.support.Multipart;
import cn.fazhi.report.support.Rows;
import cn.fazhi.report.support.ServiceTest;
import cn.fazhi.report.support.TestClock;
import cn.fazhi.report.support.Token;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static cn.fazhi.report.support.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
class SubmissionTest {
    private static final Map<String, Object> FIGURES = Map.of(
            "figures",
            List.of(
                    Map.of("code", "mediation.cases", "value", 86),
                    Map.of("code", "publicity.events", "value", 4, "qualifier", "about")));
    private static final Map<String, Object> NARRATIVE =
            Map.of("title", "年度报告", "narrative", "2024年，我镇开展普法宣传活动4场次，调解矛盾纠纷86件。");

    @Inject
    TestClock clock;

    @Inject
    Rows rows;

    @AfterEach
    void back() {
        clock.reset();
    }

    @Test
    void a_first_hand_in_makes_a_report() {
        County county = County.open(1);
        county.submit(0, FIGURES)
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/reports/"))
                .header("ETag", "\"1\"")
                .body("township", equalTo(county.township(0)))
                .body("townshipName", equalTo("测试0镇"))
                .body("state", equalTo("submitted"))
                .body("revision", is(1))
                .body("receivedAt", equalTo("2025-01-15T04:00:00Z"))
                .body("dueDate", equalTo("2025-02-28"))
                .body("timeliness", equalTo("on_time"))
                .body("figures", hasSize(2))
                .body("figures[0].origin", equalTo("structured"))
                .body("figures[0].unit", equalTo("件"))
                .body("figures[1].qualifier", equalTo("about"))
                .body("sections.head_duty", is(false))
                .body("findings", empty())
                .body("reasons", empty())
                .body("unchanged", nullValue());
    }

    @Test
    void a_second_hand_in_is_a_revision_of_the_same_report() {
        County county = County.open(1);
        String first = county.submit(0, FIGURES).path("id");
        county.submit(0, NARRATIVE)
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("id", equalTo(first))
                .body("revision", is(2));
        assertThat(rows.one("SELECT count(*) FROM report_revision WHERE report_id = CAST(? AS uuid)", first))
                .isEqualTo(2);
    }

    @Test
    void an_identical_resend_is_answered_unchanged_and_leaves_no_trace() {
        County county = County.open(1);
        String first = county.submit(0, NARRATIVE).path("id");
        Map<String, Long> before = rows.counts();
        county.submit(0, NARRATIVE)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("unchanged", is(true))
                .body("id", equalTo(first))
                .body("revision", is(1));
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void a_withdrawn_report_can_be_handed_in_again_with_the_same_content() {
        County county = County.open(1);
        String id = county.submit(0, NARRATIVE).path("id");
        as(county.clerk(0))
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "传错文件"))
                .post("/api/v1/reports/" + id + "/withdraw")
                .then()
                .statusCode(200);
        county.submit(0, NARRATIVE)
                .then()
                .statusCode(201)
                .body("revision", is(2))
                .body("version", is(3));
    }

    @Test
    void missing_sections_are_findings_and_no_refusal() {
        County county = County.open(1);
        county.submit(0, Map.of("narrative", "没有任何规定内容的一句话。"))
                .then()
                .statusCode(201)
                .body("findings.code", org.hamcrest.Matchers.hasItem("SECTION_MISSING"));
    }

    @Test
    void data_beat_text_of_the_same_code_and_the_text_stays_visible() {
        County county = County.open(1);
        county.submit(
                        0,
                        Map.of(
                                "narrative",
                                "2024年，我镇共调解矛盾纠纷86件。",
                                "figures",
                                List.of(Map.of("code", "mediation.cases", "value", 90))))
                .then()
                .statusCode(201)
                .body("figures[0].origin", equalTo("structured"))
                .body("figures[0].value", is(90))
                .body("figures.findAll { it.code == 'mediation.cases' && it.counts }", hasSize(1));
    }

    @Test
    void receipt_time_is_the_servers_and_late_is_late_in_the_countys_zone() {
        County county = County.open(2);
        clock.set(Instant.parse("2025-02-28T15:59:59Z"));
        county.submit(0, FIGURES).then().statusCode(201).body("timeliness", equalTo("on_time"));
        clock.set(Instant.parse("2025-02-28T16:00:00Z"));
        county.submit(1, FIGURES).then().statusCode(201).body("timeliness", equalTo("late"));
    }

    @Test
    void the_first_revision_decides_whether_it_was_on_time() {
        County county = County.open(1);
        county.submit(0, FIGURES).then().statusCode(201);
        clock.set(LocalDate.of(2025, 4, 1));
        county.submit(0, NARRATIVE)
                .then()
                .statusCode(201)
                .body("timeliness", equalTo("on_time"))
                .body("firstReceivedAt", equalTo("2025-01-15T04:00:00Z"));
    }

    @Test
    void an_officer_may_hand_in_on_behalf_of_a_township() {
        County county = County.open(1);
        as(county.officer())
                .contentType(ContentType.JSON)
                .body(county.report(0, FIGURES))
                .post("/api/v1/reports")
                .then()
                .statusCode(201);
    }

    @Test
    void a_text_file_is_read_and_kept_byte_for_byte() throws Exception {
        County county = County.open(1);
        byte[] file = "2024年，我镇开展普法宣传活动4场次。".getBytes(Charset.forName("GB18030"));
        byte[] body = new Multipart()
                .field("report", ContractsJson.mapper().writeValueAsString(county.report(0, Map.of())))
                .file("document", "C:\\年度 报告.txt", file)
                .bytes();
        String answer = Http.post("/api/v1/reports", county.clerk(0), Multipart.TYPE, BodyPublishers.ofByteArray(body))
                .body();
        String revision = "/api/v1/reports/"
                + ContractsJson.mapper().readTree(answer).path("id").asText() + "/revisions/1";
        as(county.clerk(0))
                .get(revision)
                .then()
                .statusCode(200)
                .body("narrative", equalTo("2024年，我镇开展普法宣传活动4场次。"))
                .body("documentName", equalTo("年度 报告.txt"));
        var document = as(county.clerk(0)).get(revision + "/document");
        assertThat(document.asByteArray()).isEqualTo(file);
        assertThat(document.header("Content-Disposition")).contains("%E5%B9%B4%E5%BA%A6%20%E6%8A%A5%E5%91%8A.txt");
    }

    @Test
    void the_json_part_may_be_a_file_as_curl_sends_it() {
        County county = County.open(1);
        String json = "{\"township\":\"%s\",\"programme\":\"annual-report\",\"period\":\"2024\"}"
                .formatted(county.township(0));
        as(county.clerk(0))
                .multiPart("report", "report.json", json.getBytes(StandardCharsets.UTF_8), "application/json")
                .multiPart("document", "a.txt", "普法宣传活动4场次".getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/api/v1/reports")
                .then()
                .statusCode(201);
    }

    @Test
    void a_historical_period_takes_reports_from_officers_only_and_is_not_rated() {
        County county = County.with(1);
        county.openPeriod("2022", Map.of("area", county.code(), "historical", true))
                .then()
                .statusCode(200);
        Map<String, Object> report = county.report(0, Map.of("period", "2022", "narrative", "调解纠纷86件"));
        as(county.clerk(0))
                .contentType(ContentType.JSON)
                .body(report)
                .post("/api/v1/reports")
                .then()
                .statusCode(403)
                .body("code", equalTo("OFFICERS_ONLY"))
                .body("field", equalTo("period"));
        as(county.officer())
                .contentType(ContentType.JSON)
                .body(report)
                .post("/api/v1/reports")
                .then()
                .statusCode(201)
                .body("historical", is(true))
                .body("timeliness", equalTo("not_rated"));
    }

    @Test
    void a_dry_run_stores_nothing() {
        Map<String, Long> before = rows.counts();
        as(Token.clerk("110000100"))
                .contentType(ContentType.JSON)
                .body(Map.of("narrative", "2024年，我镇调解矛盾纠纷86件。"))
                .post("/api/v1/extractions")
                .then()
                .statusCode(200)
                .body("text", containsString("86件"))
                .body("$", not(hasItem("id")));
        as(Token.clerk("110000100"))
                .multiPart("document", "a.txt", "调解纠纷86件".getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/api/v1/extractions")
                .then()
                .statusCode(200);
        assertThat(rows.counts()).isEqualTo(before);
    }
}
