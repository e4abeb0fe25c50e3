package cn.fazhi.report.submission;

import cn.fazhi.report.support.County;
import cn.fazhi.report.support.Rows;
import cn.fazhi.report.support.ServiceTest;
import cn.fazhi.report.support.TestClock;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.time.Duration;
import java.util.Map;

import static cn.fazhi.report.support.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@ServiceTest
class IdempotencyTest {
    private static final Map<String, Object> ONE = Map.of("narrative", "调解纠纷86件");
    private static final Map<String, Object> OTHER = Map.of("narrative", "调解纠纷87件");

    @Inject
    Rows rows;

    @Inject
    TestClock clock;

    @Inject
    PurgeIdempotencyKeys purge;

    @AfterEach
    void back() {
        clock.reset();
    }

    private static Response submit(County county, int i, String key, Map<String, Object> content) {
        return as(county.clerk(i))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(county.report(i, content))
                .post("/api/v1/reports");
    }

    @Test
    void the_same_key_with_the_same_body_gets_the_same_answer_whatever_has_happened_since() {
        County county = County.open(1);
        Response first = submit(county, 0, "key-1", ONE);
        as(county.officer())
                .header("If-Match", "\"1\"")
                .post("/api/v1/reports/" + first.path("id") + "/accept")
                .then()
                .statusCode(200);
        Map<String, Long> before = rows.counts();
        Response again = submit(county, 0, "key-1", ONE);
        assertThat(again.statusCode()).isEqualTo(first.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void the_same_key_with_another_body_is_refused_and_nothing_is_stored() {
        County county = County.open(1);
        submit(county, 0, "key-2", ONE).then().statusCode(201);
        Map<String, Long> before = rows.counts();
        submit(county, 0, "key-2", OTHER)
                .then()
                .statusCode(409)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"))
                .body("field", equalTo("Idempotency-Key"));
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void two_accounts_may_use_the_same_key() {
        County county = County.open(2);
        submit(county, 0, "key-3", ONE).then().statusCode(201);
        submit(county, 1, "key-3", ONE).then().statusCode(201);
    }

    @Test
    void a_key_that_is_no_key_is_refused() {
        County county = County.open(1);
        submit(county, 0, "x".repeat(201), ONE)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_IDEMPOTENCY_KEY"))
                .body("field", equalTo("Idempotency-Key"));
    }

    @Test
    void keys_are_forgotten_after_a_week() {
        County county = County.open(1);
        submit(county, 0, "key-4", ONE).then().statusCode(201);
        clock.advance(Duration.ofDays(6));
        purge.purge();
        submit(county, 0, "key-4", OTHER).then().statusCode(409);
        clock.advance(Duration.ofDays(2));
        purge.purge();
        submit(county, 0, "key-4", OTHER).then().statusCode(201);
    }
}
