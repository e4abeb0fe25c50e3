package cn.fazhi.indicator.comparison;

import cn.fazhi.indicator.testing.AsAdmin;
import cn.fazhi.indicator.testing.AsOfficer;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.util.List;

import static cn.fazhi.indicator.testing.Events.aReport;
import static cn.fazhi.indicator.testing.Events.obligation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** Three counties of a prefecture: 990101 with cases 10, 20, 30; 990102 with 5; 990103 with 100. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
class PeersTest {
    private static final String CASES = "indicators.find { it.code == 'mediation.cases' }.";
    private static final String RATE = "indicators.find { it.code == 'mediation.calc_success_rate' }.";

    @Inject
    Projection projection;

    @BeforeEach
    void three_counties() {
        projection.empty();
        report("990101001", "2025", "10", "5");
        report("990101002", "2025", "20", "10");
        report("990101003", "2025", "30", "27");
        report("990102001", "2025", "5", "1");
        report("990103001", "2025", "100", "100");
        report("990101001", "2024", "8", "4");
        report("990101002", "2024", "12", "9");
    }

    private void report(String township, String period, String cases, String succeeded) {
        projection.apply(
                obligation(township, period, 1, null, null, false),
                aReport(township)
                        .period(period)
                        .with("mediation.cases", cases)
                        .with("mediation.succeeded", succeeded)
                        .submitted());
    }

    @Test
    @AsOfficer
    void an_officer_is_told_where_the_county_stands_in_its_prefecture() {
        area("990101")
                .body(CASES + "value", equalTo(60))
                .body(CASES + "peers.area.code", contains("9901"))
                .body(CASES + "peers[0].place.rank", equalTo(2))
                .body(CASES + "peers[0].place.of", equalTo(3))
                .body(CASES + "peers[0].place.percentile", equalTo(50))
                .body(CASES + "peers[0].median", equalTo(20))
                .body(CASES + "peers[0].mean", equalTo(33))
                .body(CASES + "peers[0].value", equalTo(165))
                .body(CASES + "peers[0].townships", equalTo(5))
                .body(RATE + "value", equalTo(70))
                .body(RATE + "peers[0].place.rank", equalTo(2))
                .body(RATE + "peers[0].mean", nullValue());
    }

    @Test
    @AsOfficer
    void the_change_is_over_those_who_reported_both_times() {
        area("990101")
                .body("previous", equalTo("2024"))
                .body(CASES + "change.townships", equalTo(2))
                .body(CASES + "change.now", equalTo(30))
                .body(CASES + "change.before", equalTo(20))
                .body(CASES + "change.difference", equalTo(10))
                .body(CASES + "change.percent", equalTo(50))
                .body(RATE + "change.difference", equalTo(-15))
                .body(RATE + "change.percent", nullValue());
    }

    @Test
    @AsOfficer
    void other_counties_and_their_townships_are_never_named() {
        String answer =
                given().get("/api/v1/areas/990101/comparison?period=2025").asString();

        assertThat(answer).contains("\"9901\"").doesNotContain("990102").doesNotContain("990103");
    }

    @Test
    @AsOfficer
    void of_too_few_an_officer_is_told_nothing() {
        // 2024: one county with two townships
        given().get("/api/v1/areas/990101/comparison?period=2024")
                .then()
                .statusCode(200)
                .body(CASES + "value", equalTo(20))
                .body(CASES + "peers[0].place", nullValue())
                .body(CASES + "peers[0].median", nullValue())
                .body(CASES + "peers[0].value", nullValue())
                .body(CASES + "peers[0].reason.code", equalTo("TOO_FEW_TO_TELL"));
    }

    @Test
    @AsAdmin
    void who_may_see_the_prefecture_is_told_of_few_as_well() {
        given().get("/api/v1/areas/990101/comparison?period=2024")
                .then()
                .body(CASES + "peers[0].place.of", equalTo(1))
                .body(CASES + "peers[0].place.percentile", nullValue())
                .body(CASES + "peers[0].value", equalTo(20));
    }

    @Test
    @TestSecurity(user = "clerk-990101002", roles = "township-clerk")
    @OidcSecurity(claims = @Claim(key = "divisions", value = "990101002"))
    void a_clerk_is_told_of_the_prefecture_but_not_of_a_county_with_three_townships() {
        township("990101002")
                .body(CASES + "peers.area.code", contains("990101", "9901"))
                .body(CASES + "peers[0].reason.code", equalTo("TOO_FEW_TO_TELL"))
                .body(CASES + "peers[1].place.rank", equalTo(3))
                .body(CASES + "peers[1].place.of", equalTo(5))
                .body(CASES + "peers[1].median", equalTo(20));
        for (String code : List.of("4", "5")) {
            report("99010100" + code, "2025", code, "1");
        }
        township("990101002")
                .body(CASES + "peers[0].place.rank", equalTo(2))
                .body(CASES + "peers[0].place.of", equalTo(5))
                .body(CASES + "peers[0].place.percentile", equalTo(75));
    }

    @Test
    @AsAdmin
    void on_the_basis_of_accepted_reports_nothing_is_compared_yet() {
        given().get("/api/v1/townships/990101002/comparison?period=2025&basis=accepted")
                .then()
                .body(CASES + "value", nullValue())
                .body(CASES + "peers[0].place", nullValue())
                .body(CASES + "peers[0].townships", equalTo(0));
    }

    private static ValidatableResponse area(String code) {
        return given().get("/api/v1/areas/" + code + "/comparison?period=2025")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse township(String code) {
        return given().get("/api/v1/townships/" + code + "/comparison?period=2025")
                .then()
                .statusCode(200);
    }
}
