package cn.fazhi.edge.access;

import cn.fazhi.edge.service.SigningKey;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.util.List;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(SigningKey.class)
class CallerOfRequestTest {
    @Test
    void a_token_tells_name_role_and_divisions() {
        caller(SigningKey.token("clerk-990101102", "township-clerk", List.of("990101102", "990101103")))
                .body("name", equalTo("clerk-990101102"))
                .body("roles", contains("TOWNSHIP_CLERK"))
                .body("divisions", contains("990101102", "990101103"));
    }

    @Test
    void one_division_may_stand_alone() {
        caller(SigningKey.token("viewer", "area-viewer", "china")).body("divisions", contains("china"));
    }

    @Test
    void what_is_no_division_and_no_role_of_ours_opens_nothing() {
        caller(SigningKey.token("x", "superuser", List.of("", "*", "9901011", "990101")))
                .body("roles", empty())
                .body("divisions", contains("990101"));
    }

    @Test
    @TestSecurity(user = "officer-990101", roles = "county-officer")
    @OidcSecurity(claims = @Claim(key = "divisions", value = "990101"))
    void a_test_may_pretend_to_have_a_token() {
        given().get("/things/caller")
                .then()
                .statusCode(200)
                .body("name", equalTo("officer-990101"))
                .body("roles", contains("COUNTY_OFFICER"))
                .body("divisions", contains("990101"));
    }

    private static ValidatableResponse caller(String token) {
        return given().auth().oauth2(token).get("/things/caller").then().statusCode(200);
    }
}
