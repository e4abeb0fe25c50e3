package cn.fazhi.indicator.answer;

import cn.fazhi.indicator.testing.AsAdmin;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** With the origin of another dashboard named in the configuration. */
@QuarkusTest
@TestProfile(OriginsTest.Named.class)
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
@AsAdmin
class OriginsTest {
    /** As an operator sets it. */
    public static class Named implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("fazhi.cors.enabled", "true", "fazhi.cors.origins", "https://dashboard.example.org");
        }
    }

    private static final String NAMED = "https://dashboard.example.org";

    @Test
    void a_named_origin_may_read_and_sees_the_tag() {
        Response answer = given().header("Origin", NAMED).get("/api/v1/indicators/mediation.cases");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(NAMED);
        assertThat(answer.header("Access-Control-Expose-Headers")).containsIgnoringCase("ETag");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isNotEqualTo("true");
    }

    @Test
    void it_may_ask_first_with_a_token_but_may_not_write() {
        Response read = ask("GET");
        Response write = ask("DELETE");

        assertThat(read.header("Access-Control-Allow-Headers")).containsIgnoringCase("Authorization");
        assertThat(String.valueOf(write.header("Access-Control-Allow-Methods"))).doesNotContain("DELETE");
    }

    @Test
    void another_origin_may_not() {
        Response answer =
                given().header("Origin", "https://elsewhere.example.org").get("/api/v1/indicators");

        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    }

    private static Response ask(String method) {
        return given().header("Origin", NAMED)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", "Authorization")
                .options("/api/v1/indicators");
    }
}
