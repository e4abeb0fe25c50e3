package cn.fazhi.notification;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jakarta.inject.Inject;

import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Every endpoint with the right and the wrong township, county, area and role, and with bad tokens. */
@QuarkusTest
class AccessTest {
    private static final Map<String, String> BODIES = Map.of(
            "PUT /contacts/990101001", "{\"recipients\":[{\"email\":\"a@x.invalid\"}]}",
            "PUT /contacts/990101", "{\"recipients\":[{\"email\":\"a@x.invalid\"}]}",
            "PUT /ladders/annual-report", "{\"rungs\":[{\"day\":0,\"tells\":[\"township\"]}]}",
            "POST /ladders/annual-report/preview", "{\"dueDate\":\"2026-02-28\"}");

    @Inject
    County county;

    @Inject
    TestClock clock;

    @BeforeEach
    void a_mail_to_a_township_and_one_to_its_county_were_given_up() {
        clock.set("2026-01-01");
        county.isEmpty();
        county.has(Events.obligation("990101001"));
        county.execute("""
                INSERT INTO delivery (id, kind, channel, division, programme, period, recipient, state, created_at,
                    next_attempt_at)
                VALUES (1, 'reminder', 'email', '990101001', 'annual-report', '2025', 'a@x.invalid', 'abandoned', now(),
                    now())""");
    }

    @ParameterizedTest(name = "{0} by {1} of {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            GET /obligations?area=990101001         | township-clerk | 990101001 | 200
            GET /obligations?area=990101001         | township-clerk | 990101002 | 404
            GET /obligations?area=990101            | township-clerk | 990101001 | 404
            GET /obligations?area=990101            | county-officer | 990101    | 200
            GET /obligations?area=990101            | county-officer | 990102    | 404
            GET /obligations?area=9901              | county-officer | 990101    | 404
            GET /obligations?area=990101            | area-viewer    | 9901      | 200
            GET /obligations?area=9902              | area-viewer    | 9901      | 404
            GET /obligations?area=china             | area-viewer    | 9901      | 404
            GET /obligations?area=china             | platform-admin | china     | 200
            GET /obligations                        | stranger       | 990101    | 403
            GET /reminders?area=990101001           | township-clerk | 990101001 | 200
            GET /reminders?area=990101001           | township-clerk | 990101002 | 404
            GET /reminders?area=990101              | county-officer | 990101    | 200
            GET /reminders?area=990101              | county-officer | 990102    | 404
            GET /reminders?area=990101              | area-viewer    | 9901      | 200
            GET /reminders?area=990101              | area-viewer    | 9902      | 404
            GET /reminders?area=990101              | platform-admin | china     | 200
            GET /reminders                          | stranger       | 990101    | 403
            GET /deliveries?area=990101001          | township-clerk | 990101001 | 200
            GET /deliveries?area=990101001          | township-clerk | 990101002 | 404
            GET /deliveries?area=990101             | township-clerk | 990101001 | 404
            GET /deliveries?area=990101             | county-officer | 990101    | 200
            GET /deliveries?area=990101             | county-officer | 990102    | 404
            GET /deliveries?area=990101             | area-viewer    | 9902      | 404
            GET /deliveries                         | stranger       | 990101    | 403
            POST /deliveries/1/retry                | township-clerk | 990101001 | 403
            POST /deliveries/1/retry                | area-viewer    | 990101    | 403
            POST /deliveries/1/retry                | county-officer | 990102    | 404
            POST /deliveries/1/retry                | county-officer | 990101    | 202
            POST /deliveries/1/retry                | platform-admin | china     | 202
            POST /deliveries/99/retry               | platform-admin | china     | 404
            GET /contacts/990101001                 | township-clerk | 990101001 | 200
            GET /contacts/990101001                 | township-clerk | 990101002 | 404
            GET /contacts/990101                    | township-clerk | 990101001 | 404
            GET /contacts/990101                    | county-officer | 990101    | 200
            GET /contacts/990101                    | county-officer | 990102    | 404
            GET /contacts/990101001                 | area-viewer    | 9901      | 200
            GET /contacts/990101001                 | area-viewer    | 9902      | 404
            GET /contacts/990101001                 | stranger       | 990101    | 403
            PUT /contacts/990101001                 | township-clerk | 990101001 | 200
            PUT /contacts/990101001                 | township-clerk | 990101002 | 404
            PUT /contacts/990101                    | township-clerk | 990101001 | 404
            PUT /contacts/990101                    | county-officer | 990101    | 200
            PUT /contacts/990101001                 | county-officer | 990102    | 404
            PUT /contacts/990101001                 | area-viewer    | 9901      | 403
            PUT /contacts/990101001                 | platform-admin | china     | 200
            GET /ladders/annual-report              | township-clerk | 990101001 | 200
            GET /ladders/annual-report              | stranger       | 990101    | 403
            PUT /ladders/annual-report              | platform-admin | china     | 200
            PUT /ladders/annual-report              | county-officer | 990101    | 403
            PUT /ladders/annual-report              | township-clerk | 990101001 | 403
            POST /ladders/annual-report/preview     | county-officer | 990101    | 200
            POST /ladders/annual-report/preview     | township-clerk | 990101001 | 403
            """)
    void who_may_do_what(String endpoint, String role, String divisions, int status) {
        Response answer = call(endpoint, given().auth().oauth2(TokenIssuer.token(role, divisions)));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        if (status >= 400) {
            assertThat(answer.contentType()).startsWith("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /obligations",
                "GET /reminders",
                "GET /deliveries",
                "POST /deliveries/1/retry",
                "GET /contacts/990101001",
                "PUT /contacts/990101001",
                "GET /ladders/annual-report",
                "PUT /ladders/annual-report",
                "POST /ladders/annual-report/preview"
            })
    void without_a_good_token_nothing_is_answered(String endpoint) {
        assertThat(call(endpoint, given()).statusCode()).isEqualTo(401);
        assertThat(call(endpoint, given().auth().oauth2(TokenIssuer.expiredToken("platform-admin", "china")))
                        .statusCode())
                .isEqualTo(401);
        assertThat(call(endpoint, given().auth().oauth2(TokenIssuer.forgedToken("platform-admin", "china")))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_list_without_an_area_shows_what_the_caller_may_see_and_no_more() {
        county.has(Events.obligation("990102001"));
        county.has(Events.obligation("990101002"));

        assertThat(townships("township-clerk", "990101001")).isEqualTo("[990101001]");
        assertThat(townships("county-officer", "990102")).isEqualTo("[990102001]");
        assertThat(townships("area-viewer", "990102", "990101002")).isEqualTo("[990101002, 990102001]");
        assertThat(townships("platform-admin")).isEqualTo("[990101001, 990101002, 990102001]");
        assertThat(townships("area-viewer")).isEqualTo("[]");
    }

    private static String townships(String role, String... divisions) {
        return given().auth()
                .oauth2(TokenIssuer.token(role, divisions))
                .get("/api/v1/obligations")
                .then()
                .statusCode(200)
                .extract()
                .path("items.township")
                .toString();
    }

    private static Response call(String endpoint, RequestSpecification request) {
        String[] parts = endpoint.split(" ", 2);
        String body = BODIES.get(endpoint);
        RequestSpecification ready =
                body == null ? request : request.contentType(ContentType.JSON).body(body);
        return ready.request(parts[0], "/api/v1" + parts[1]);
    }
}
