package cn.fazhi.report.support;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import static io.restassured.RestAssured.given;

/** A county of its own for each test, so that tests do not meet: history cannot be wiped between them. */
public record County(String code) {
    private static final AtomicInteger NEXT = new AtomicInteger(110100);

    /** A registered county with so many townships, numbered 100, 101 and so on. */
    public static County with(int townships) {
        County county = new County(String.valueOf(NEXT.incrementAndGet()));
        StringBuilder table = new StringBuilder("code,name\n");
        table.append(county.code).append(",测试县").append(county.code).append('\n');
        for (int i = 0; i < townships; i++) {
            table.append(county.township(i)).append(",测试").append(i).append("镇\n");
        }
        as(Token.admin())
                .contentType("text/csv")
                .body(table.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/divisions/import")
                .then()
                .statusCode(200);
        return county;
    }

    /** A county whose annual report for 2024 is open, due by the end of February 2025. */
    public static County open(int townships) {
        County county = with(townships);
        county.openPeriod("2024", Map.of("area", county.code)).then().statusCode(200);
        return county;
    }

    public Response openPeriod(String period, Map<String, Object> opening) {
        return as(officer())
                .contentType(ContentType.JSON)
                .body(opening)
                .put("/api/v1/programmes/annual-report/periods/" + period);
    }

    public String township(int i) {
        return code + (100 + i);
    }

    public String clerk(int i) {
        return Token.clerk(township(i));
    }

    public String officer() {
        return Token.officer(code);
    }

    /** Hands in the township's report for 2024 as its clerk. */
    public Response submit(int i, Map<String, Object> more) {
        return as(clerk(i)).contentType(ContentType.JSON).body(report(i, more)).post("/api/v1/reports");
    }

    public Map<String, Object> report(int i, Map<String, Object> more) {
        Map<String, Object> report = new java.util.HashMap<>();
        report.put("township", township(i));
        report.put("programme", "annual-report");
        report.put("period", "2024");
        report.putAll(more);
        return report;
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
