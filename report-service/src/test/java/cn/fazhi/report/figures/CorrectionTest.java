package cn.fazhi.report.figures;

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
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

@ServiceTest
class CorrectionTest {
    @Inject
    Rows rows;

    private County county;
    private String report;

    @BeforeEach
    void aSubmittedReport() {
        county = County.open(2);
        report = county.submit(
                        0,
                        Map.of(
                                "narrative",
                                "年度总结。",
                                "figures",
                                List.of(Map.of("code", "mediation.cases", "value", 86))))
                .path("id");
    }

    private Response correct(String token, Object body) {
        return as(token)
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/reports/" + report + "/figures");
    }

    private static Map<String, Object> cases(Object value) {
        return Map.of("figures", List.of(Map.of("code", "mediation.cases", "value", value)));
    }

    @Test
    void a_correction_is_a_new_revision_with_the_same_text() {
        correct(county.clerk(0), cases(88))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("revision", is(2))
                .body("figures", hasSize(1))
                .body("figures[0].value", is(88))
                .body("figures[0].origin", equalTo("corrected"));
        as(county.clerk(0))
                .get("/api/v1/reports/" + report + "/revisions/2")
                .then()
                .body("narrative", equalTo("年度总结。"));
        as(county.clerk(0))
                .get("/api/v1/reports/" + report + "/revisions/1")
                .then()
                .body("figures[0].value", is(86));
        as(county.clerk(0))
                .get("/api/v1/reports/" + report + "/history")
                .then()
                .body("entries.action", hasItem("corrected"))
                .body("intact", is(true));
    }

    @Test
    void a_code_can_be_taken_out() {
        correct(county.clerk(0), Map.of("removed", List.of("mediation.cases")))
                .then()
                .statusCode(200)
                .body("figures", hasSize(0));
    }

    @Test
    void bad_corrections_change_nothing() {
        Map<String, Long> before = rows.counts();
        correct(county.clerk(0), cases(-1)).then().statusCode(422).body("field", equalTo("figures[0].value"));
        correct(county.clerk(0), Map.of()).then().statusCode(400).body("field", equalTo("figures"));
        correct(county.clerk(0), Map.of("removed", List.of("no.such")))
                .then()
                .statusCode(422)
                .body("field", equalTo("removed[0]"));
        as(county.clerk(0))
                .contentType(ContentType.JSON)
                .body(cases(1))
                .put("/api/v1/reports/" + report + "/figures")
                .then()
                .statusCode(428);
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void an_accepted_report_is_not_corrected() {
        as(county.officer())
                .header("If-Match", "\"1\"")
                .post("/api/v1/reports/" + report + "/accept")
                .then()
                .statusCode(200);
        as(county.clerk(0))
                .header("If-Match", "\"2\"")
                .contentType(ContentType.JSON)
                .body(cases(1))
                .put("/api/v1/reports/" + report + "/figures")
                .then()
                .statusCode(409)
                .body("code", equalTo("REPORT_ACCEPTED"));
    }
}
