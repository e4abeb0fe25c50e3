package cn.fazhi.report.lookup;

import cn.fazhi.report.support.County;
import cn.fazhi.report.support.ServiceTest;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static cn.fazhi.report.support.County.as;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** A report held against what the year before promised. */
@ServiceTest
class PreviousCommitmentsTest {
    private static final String PLAN = "2023年法治政府建设情况报告\n一、主要举措和成效\n全年开展法治宣传活动12场次。\n二、2024年工作安排\n"
            + "（一）加强普法，全年开展法治宣传活动不少于30场次。\n（二）组织行政执法培训4期。\n（三）推动学法制度化。\n";

    private String submit(County county, String period, Map<String, Object> content) {
        Map<String, Object> report = county.report(0, content);
        report.put("period", period);
        return as(county.officer())
                .contentType(ContentType.JSON)
                .body(report)
                .post("/api/v1/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void promises_stand_beside_what_was_reached() {
        County county = County.open(1);
        county.openPeriod("2023", Map.of("area", county.code(), "historical", true))
                .then()
                .statusCode(200);
        String before = submit(county, "2023", Map.of("narrative", PLAN));
        String after =
                submit(county, "2024", Map.of("figures", List.of(Map.of("code", "publicity.events", "value", 34))));

        as(county.clerk(0))
                .get("/api/v1/reports/" + after)
                .then()
                .statusCode(200)
                .body("previousCommitments", hasSize(3))
                .body("previousCommitments[0].text", equalTo("加强普法，全年开展法治宣传活动不少于30场次"))
                .body("previousCommitments[0].promises[0].code", equalTo("publicity.events"))
                .body("previousCommitments[0].promises[0].value", is(30))
                .body("previousCommitments[0].promises[0].qualifier", equalTo("at_least"))
                .body("previousCommitments[0].promises[0].reached", is(34))
                .body("previousCommitments[0].promises[0].kept", is(true))
                .body("previousCommitments[1].promises[0].code", equalTo("enforcement.trainings"))
                .body("previousCommitments[1].promises[0].reached", nullValue())
                .body("previousCommitments[1].promises[0].kept", nullValue())
                .body("previousCommitments[2].promises", empty());
        as(county.clerk(0))
                .get("/api/v1/reports/" + before)
                .then()
                .statusCode(200)
                .body("commitments", hasSize(3))
                .body("commitments[0].evidence.text", equalTo("（一）加强普法，全年开展法治宣传活动不少于30场次"))
                .body("previousCommitments", empty());
    }

    @Test
    void another_township_does_not_see_them() {
        County county = County.open(2);
        String id = submit(county, "2024", Map.of("narrative", PLAN.replace("2023", "2024")));

        as(county.clerk(1)).get("/api/v1/reports/" + id).then().statusCode(404);
    }
}
