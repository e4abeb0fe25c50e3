package cn.fazhi.report.review;

import cn.fazhi.report.support.County;
import cn.fazhi.report.support.Rows;
import cn.fazhi.report.support.ServiceTest;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.util.List;
import java.util.Map;

import static cn.fazhi.report.support.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

@ServiceTest
class ReviewTest {
    @Inject
    Rows rows;

    private County county;
    private String report;

    @BeforeEach
    void aSubmittedReport() {
        county = County.open(1);
        report = submit("调解纠纷86件").path("id");
    }

    private Response submit(String narrative) {
        return county.submit(0, Map.of("narrative", narrative));
    }

    private Response review(String token, String verdict, long version, Map<String, Object> body) {
        return as(token)
                .header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/reports/" + report + "/" + verdict);
    }

    private Response sendBack(long version, String... reasons) {
        return review(county.officer(), "return", version, Map.of("reasons", List.of(reasons)));
    }

    private Response accept(long version) {
        return as(county.officer())
                .header("If-Match", "\"" + version + "\"")
                .post("/api/v1/reports/" + report + "/accept");
    }

    @Test
    void a_report_is_returned_with_reasons_put_right_and_accepted() {
        sendBack(1, " 缺少不足部分 ", "数据有误")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("returned"))
                .body("reasons", contains("缺少不足部分", "数据有误"));
        submit("调解纠纷87件")
                .then()
                .statusCode(201)
                .body("state", equalTo("submitted"))
                .body("reasons", empty())
                .body("version", is(3));
        accept(3).then().statusCode(200).body("state", equalTo("accepted")).body("revision", is(2));
    }

    @Test
    void an_accepted_report_takes_no_hand_in_until_it_is_returned() {
        accept(1).then().statusCode(200);
        Map<String, Long> before = rows.counts();
        submit("调解纠纷87件").then().statusCode(409).body("code", equalTo("REPORT_ACCEPTED"));
        assertThat(rows.counts()).isEqualTo(before);
        sendBack(2, "请更正").then().statusCode(200);
        submit("调解纠纷87件").then().statusCode(201);
    }

    @Test
    void a_verdict_needs_the_version_that_was_seen() {
        Map<String, Long> before = rows.counts();
        as(county.officer())
                .post("/api/v1/reports/" + report + "/accept")
                .then()
                .statusCode(428)
                .body("code", equalTo("VERSION_REQUIRED"))
                .body("field", equalTo("If-Match"))
                .body("remedy", containsString("\"1\""));
        accept(7).then().statusCode(412).body("code", equalTo("VERSION_STALE"));
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void a_return_needs_reasons_in_words() {
        sendBack(1)
                .then()
                .statusCode(422)
                .body("code", equalTo("REASON_REQUIRED"))
                .body("field", equalTo("reasons"));
        sendBack(1, "好", " ").then().statusCode(400).body("field", equalTo("reasons[1]"));
        as(county.officer())
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .post("/api/v1/reports/" + report + "/return")
                .then()
                .statusCode(400)
                .body("code", equalTo("EMPTY_BODY"));
    }

    @Test
    void what_a_state_does_not_allow_is_refused_with_the_state() {
        sendBack(1, "请更正").then().statusCode(200);
        Map<String, Long> before = rows.counts();
        accept(2)
                .then()
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"))
                .body("detail", containsString("returned"));
        sendBack(2, "再次").then().statusCode(409);
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void a_township_withdraws_with_a_reason_until_the_county_has_accepted() {
        review(county.clerk(0), "withdraw", 1, Map.of()).then().statusCode(400).body("field", equalTo("reason"));
        review(county.clerk(0), "withdraw", 1, Map.of("reason", "传错文件"))
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"))
                .body("reasons", contains("传错文件"));
        accept(2).then().statusCode(409);
        submit("调解纠纷88件").then().statusCode(201);
        accept(3).then().statusCode(200);
        review(county.clerk(0), "withdraw", 4, Map.of("reason", "传错文件")).then().statusCode(409);
    }

    @Test
    void all_of_it_is_in_the_history_and_the_chain_holds() {
        sendBack(1, "请更正");
        submit("调解纠纷87件");
        accept(3);
        as(county.clerk(0))
                .get("/api/v1/reports/" + report + "/history")
                .then()
                .statusCode(200)
                .body("intact", is(true))
                .body("entries.action", contains("submitted", "returned", "submitted", "accepted"))
                .body(
                        "entries.by",
                        contains(
                                "clerk-" + county.township(0), "officer-" + county.code(),
                                "clerk-" + county.township(0), "officer-" + county.code()))
                .body("entries[1].reasons", contains("请更正"));
    }

    @Test
    void the_database_itself_refuses_to_change_what_was_said() {
        for (String statement : List.of(
                "UPDATE report_history SET account = 'other'",
                "DELETE FROM report_history",
                "TRUNCATE report_history",
                "UPDATE report_revision SET title = 'other'",
                "DELETE FROM report_revision",
                "DELETE FROM obligation_log")) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> rows.execute(statement)))
                    .as(statement)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void a_history_forged_behind_the_triggers_back_is_noticed() {
        sendBack(1, "请更正");
        rows.execute("ALTER TABLE report_history DISABLE TRIGGER append_only");
        try {
            rows.execute(
                    "UPDATE report_history SET account = 'other' WHERE version = 1 AND report_id = CAST(? AS uuid)",
                    report);
        } finally {
            rows.execute("ALTER TABLE report_history ENABLE TRIGGER append_only");
        }
        as(county.clerk(0))
                .get("/api/v1/reports/" + report + "/history")
                .then()
                .body("intact", is(false))
                .body("firstBreak", is(1));
    }
}
