package cn.fazhi.report;

import cn.fazhi.report.support.County;
import cn.fazhi.report.support.Rows;
import cn.fazhi.report.support.ServiceTest;
import cn.fazhi.report.support.Token;

import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.util.List;
import java.util.Map;

import static cn.fazhi.report.support.County.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Every endpoint, called by everybody who may not. */
@ServiceTest
class SecurityTest {
    private static final String PERIOD = "/api/v1/programmes/annual-report/periods/2024";

    @Inject
    Rows rows;

    private County county;
    private County other;
    private String report;

    /** A request that would be answered if it came from the right account. */
    private record Call(
            Method method,
            String path,
            @Nullable Object body,
            @Nullable String type) {
        Call(Method method, String path, @Nullable Object body) {
            this(method, path, body, body == null ? null : ContentType.JSON.toString());
        }

        Response by(RequestSpecification caller) {
            RequestSpecification request = caller.header("If-Match", "\"1\"");
            if (type != null) {
                request.contentType(type);
            }
            return (body == null ? request : request.body(body)).request(method, path);
        }
    }

    @BeforeEach
    void twoCounties() {
        county = County.open(2);
        other = County.open(1);
        report = county.submit(0, Map.of("narrative", "调解86件")).path("id");
    }

    private String path(String rest) {
        return "/api/v1/reports/" + report + rest;
    }

    private List<Call> reads() {
        return List.of(
                new Call(Method.GET, path(""), null),
                new Call(Method.GET, path("/history"), null),
                new Call(Method.GET, path("/revisions/1"), null),
                new Call(Method.GET, path("/revisions/1/document"), null),
                new Call(Method.GET, "/api/v1/divisions/" + county.township(0), null),
                new Call(Method.GET, "/api/v1/divisions/" + county.township(0) + "/changes", null),
                new Call(Method.GET, "/api/v1/divisions?parent=" + county.township(0), null),
                new Call(Method.GET, "/api/v1/reports?township=" + county.township(0), null),
                new Call(Method.GET, PERIOD + "?area=" + county.township(0), null),
                new Call(Method.GET, PERIOD + "/townships?area=" + county.township(0), null));
    }

    private List<Call> verdicts() {
        return List.of(
                new Call(Method.POST, path("/return"), Map.of("reasons", List.of("更正"))),
                new Call(Method.POST, path("/accept"), null));
    }

    private List<Call> clerkWrites() {
        return List.of(
                new Call(Method.POST, path("/withdraw"), Map.of("reason", "传错")),
                new Call(
                        Method.PUT,
                        path("/figures"),
                        Map.of("figures", List.of(Map.of("code", "mediation.cases", "value", 1)))));
    }

    private Call handIn() {
        return new Call(Method.POST, "/api/v1/reports", county.report(0, Map.of("narrative", "调解87件")));
    }

    private List<Call> officerWrites() {
        String township = county.township(0);
        return List.of(
                new Call(Method.PUT, PERIOD, Map.of("area", county.code())),
                new Call(
                        Method.POST,
                        PERIOD + "/extensions",
                        Map.of("township", township, "until", "2025-03-10", "reason", "雨")),
                new Call(Method.POST, PERIOD + "/excuses", Map.of("township", township, "reason", "撤并")),
                new Call(Method.POST, PERIOD + "/townships", Map.of("township", township, "reason", "新设")));
    }

    private List<Call> adminCalls() {
        return List.of(
                new Call(Method.PUT, "/api/v1/divisions/" + county.township(0), Map.of("name", "新名镇")),
                new Call(
                        Method.POST,
                        "/api/v1/divisions/changes",
                        Map.of(
                                "kind", "renamed",
                                "effectiveOn", "2025-01-01",
                                "reason", "更名",
                                "from", List.of(county.township(0)),
                                "to", List.of(Map.of("code", county.township(0), "name", "新名镇")))),
                new Call(Method.POST, "/api/v1/divisions/import", "code,name\n990101,某县\n", "text/csv"),
                new Call(
                        Method.PUT,
                        "/api/v1/programmes/annual-report",
                        Map.of(
                                "name",
                                Map.of("zh", "年报", "en", "Annual"),
                                "frequency",
                                "yearly",
                                "dueMonth",
                                3,
                                "dueDay",
                                1)),
                new Call(Method.GET, "/api/v1/outbox", null),
                new Call(Method.POST, "/api/v1/outbox/1/unblock", null));
    }

    private List<Call> anybodysCalls() {
        return List.of(
                new Call(Method.GET, "/api/v1/reports", null),
                new Call(Method.GET, "/api/v1/divisions", null),
                new Call(Method.GET, "/api/v1/programmes/annual-report", null),
                new Call(Method.POST, "/api/v1/extractions", Map.of("narrative", "调解86件")));
    }

    private void all(int status, List<Call> calls, String token) {
        Map<String, Long> before = rows.counts();
        for (Call call : calls) {
            Response answer = call.by(as(token));
            assertThat(answer.statusCode()).as(call.toString()).isEqualTo(status);
            if (status >= 400) {
                assertThat(answer.contentType()).as(call.toString()).startsWith("application/problem+json");
            }
        }
        if (status >= 400) {
            assertThat(rows.counts()).isEqualTo(before);
        }
    }

    @Test
    void without_a_token_nobody_gets_anything() {
        Map<String, Long> before = rows.counts();
        for (List<Call> calls : List.of(
                reads(),
                verdicts(),
                clerkWrites(),
                officerWrites(),
                adminCalls(),
                anybodysCalls(),
                List.of(handIn()))) {
            calls.forEach(call -> call.by(given())
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("code", equalTo("NOT_SIGNED_IN")));
        }
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void an_expired_or_forged_token_is_none() {
        String expired = Token.expired(county.township(0));
        handIn().by(as(expired)).then().statusCode(401).contentType("application/problem+json");
        reads().getFirst().by(as(expired)).then().statusCode(401);
        String forged = county.clerk(0).substring(0, county.clerk(0).length() - 8) + "AAAAAAAA";
        handIn().by(as(forged)).then().statusCode(401);
        handIn().by(as("rubbish")).then().statusCode(401);
    }

    @Test
    void to_the_next_township_and_to_the_next_county_there_is_no_such_report() {
        all(404, reads(), county.clerk(1));
        all(404, reads(), other.officer());
        all(404, verdicts(), other.officer());
        all(404, clerkWrites(), county.clerk(1));
        all(404, clerkWrites(), other.officer());
    }

    @Test
    void nobody_hands_in_or_grants_for_somebody_elses_township() {
        handIn().by(as(county.clerk(1))).then().statusCode(403).body("field", equalTo("township"));
        handIn().by(as(other.officer())).then().statusCode(403).body("field", equalTo("township"));
        all(403, officerWrites(), other.officer());
    }

    @Test
    void clerks_neither_judge_nor_grant_nor_administer() {
        all(403, verdicts(), county.clerk(0));
        all(403, officerWrites(), county.clerk(0));
        all(403, adminCalls(), county.clerk(0));
    }

    @Test
    void officers_do_not_administer() {
        all(403, adminCalls(), county.officer());
    }

    @Test
    void viewers_look_and_touch_nothing() {
        String viewer = Token.viewer(county.code().substring(0, 4));
        all(200, reads(), viewer);
        all(403, verdicts(), viewer);
        all(403, clerkWrites(), viewer);
        all(403, officerWrites(), viewer);
        all(403, adminCalls(), viewer);
        all(403, List.of(handIn()), viewer);
        all(404, reads(), Token.viewer("65"));
    }

    @Test
    void everybody_who_has_signed_in_may_see_what_concerns_all() {
        all(200, anybodysCalls(), county.clerk(0));
    }

    @Test
    void an_officer_opens_periods_for_the_own_county_only() {
        Call nation = new Call(Method.PUT, PERIOD, Map.of("area", "china"));
        nation.by(as(county.officer())).then().statusCode(403).body("field", equalTo("area"));
        Call prefecture =
                new Call(Method.PUT, PERIOD, Map.of("area", county.code().substring(0, 4)));
        prefecture.by(as(county.officer())).then().statusCode(403);
    }

    @Test
    void an_unknown_id_and_an_unreadable_one_are_not_found() {
        as(county.officer())
                .get("/api/v1/reports/00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        as(county.officer()).get("/api/v1/reports/x").then().statusCode(404).contentType("application/problem+json");
        as(county.officer()).get(path("/revisions/9")).then().statusCode(404).body("field", equalTo("n"));
        as(county.officer()).get("/api/v1/nothing").then().statusCode(404);
    }
}
