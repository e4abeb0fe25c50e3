package cn.fazhi.report.lookup;

import cn.fazhi.report.support.County;
import cn.fazhi.report.support.ServiceTest;
import cn.fazhi.report.support.Token;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static cn.fazhi.report.support.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
class ReportListTest {
    private County county;

    @BeforeEach
    void fiveReports() {
        county = County.open(5);
        for (int i = 0; i < 5; i++) {
            county.submit(i, Map.of("narrative", "调解纠纷86件")).then().statusCode(201);
        }
    }

    @Test
    void a_list_is_paged_without_gaps_or_repeats() {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            var request = as(county.officer()).queryParam("limit", 2);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/api/v1/reports")
                    .jsonPath();
            seen.addAll(page.getList("items.township"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(seen)
                .containsExactly(
                        county.township(0),
                        county.township(1),
                        county.township(2),
                        county.township(3),
                        county.township(4));
    }

    @Test
    void everyone_sees_the_own_divisions_only() {
        as(county.clerk(3)).get("/api/v1/reports").then().body("items.township", equalTo(List.of(county.township(3))));
        as(Token.officer("659999"))
                .get("/api/v1/reports")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(Token.viewer(county.code().substring(0, 2)))
                .queryParam("county", county.code())
                .get("/api/v1/reports")
                .then()
                .body("items", hasSize(5));
    }

    @Test
    void filters_narrow_the_list() {
        as(county.officer())
                .queryParam("township", county.township(1))
                .queryParam("programme", "annual-report")
                .queryParam("period", "2024")
                .queryParam("state", "submitted")
                .get("/api/v1/reports")
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
        as(county.officer())
                .queryParam("state", "accepted")
                .get("/api/v1/reports")
                .then()
                .body("items", hasSize(0));
        as(county.officer())
                .queryParam("period", "2023")
                .get("/api/v1/reports")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void a_foreign_county_is_no_empty_list() {
        as(county.officer())
                .queryParam("county", "659999")
                .get("/api/v1/reports")
                .then()
                .statusCode(404)
                .body("field", equalTo("county"));
    }

    @Test
    void a_parameter_that_cannot_be_read_is_named() {
        for (Map.Entry<String, String> bad : Map.of(
                        "county", "x",
                        "township", "123",
                        "period", "24",
                        "state", "lost",
                        "cursor", "!!",
                        "limit", "0",
                        "programme", "A\u0000")
                .entrySet()) {
            as(county.officer())
                    .queryParam(bad.getKey(), bad.getValue())
                    .get("/api/v1/reports")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("code", equalTo("INVALID_PARAMETER"))
                    .body("field", equalTo(bad.getKey()));
        }
    }
}
