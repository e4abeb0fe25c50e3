package cn.fazhi.indicator.export;

import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
class ExportAccessTest {
    private static final String EXPORT = "/api/v1/areas/990101/export?format=csv";
    private static final String REPORT = "/api/v1/areas/990101/county-report";
    private static final String DOCX = "/api/v1/areas/990101/export?format=docx";
    private static final String SERIES = "/api/v1/series/export?area=990101&indicator=mediation.cases&format=csv";
    private static final String THEMES = "/api/v1/areas/990101/themes";

    @Inject
    Projection projection;

    @BeforeEach
    void a_county() {
        ExportedCounty.load(projection);
    }

    @ParameterizedTest
    @ValueSource(strings = {EXPORT, REPORT, DOCX, THEMES, SERIES})
    void without_a_token_nothing_is_exported(String path) {
        given().get(path).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {EXPORT, REPORT, DOCX, THEMES, SERIES})
    @TestSecurity(user = "somebody", roles = "something-else")
    void without_a_role_nothing_is_exported(String path) {
        given().get(path).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {EXPORT, REPORT, DOCX, THEMES, SERIES})
    @TestSecurity(user = "officer-990101", roles = "county-officer")
    @OidcSecurity(claims = @Claim(key = "divisions", value = "990101"))
    void an_officer_exports_the_own_county(String path) {
        given().get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {EXPORT, REPORT, DOCX, THEMES, SERIES})
    @TestSecurity(user = "officer-990102", roles = "county-officer")
    @OidcSecurity(claims = @Claim(key = "divisions", value = "990102"))
    void another_countys_officer_does_not_learn_that_it_exists(String path) {
        given().get(path).then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {EXPORT, REPORT, DOCX, THEMES, SERIES})
    @TestSecurity(user = "clerk-990101001", roles = "township-clerk")
    @OidcSecurity(claims = @Claim(key = "divisions", value = "990101001"))
    void a_clerk_does_not_export_the_county(String path) {
        given().get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/areas/990101/export, 400, MISSING_PARAMETER, format",
        "/api/v1/areas/990101/export?format=pdf, 400, INVALID_CHOICE, format",
        "/api/v1/areas/990101/export?format=csv&period=25, 400, INVALID_PERIOD, period",
        "/api/v1/areas/990101/export?format=csv&basis=all, 400, INVALID_CHOICE, basis",
        "/api/v1/areas/990101/export?format=csv&programme=other, 400, UNKNOWN_PROGRAMME, programme",
        "/api/v1/areas/990101001/export?format=csv, 404, UNKNOWN_AREA, code",
        "/api/v1/areas/990909/export?format=csv, 404, UNKNOWN_AREA, code",
        "/api/v1/areas/9901/county-report, 404, UNKNOWN_COUNTY, code",
        "/api/v1/areas/990909/county-report, 404, UNKNOWN_COUNTY, code",
        "/api/v1/series/export?area=990101&indicator=mediation.cases&format=docx, 400, INVALID_CHOICE, format",
        "/api/v1/series/export?area=990101&format=csv, 400, MISSING_PARAMETER, indicator",
        "/api/v1/areas/9901/export?format=docx, 404, UNKNOWN_COUNTY, code",
        "/api/v1/areas/9901/themes, 404, UNKNOWN_COUNTY, code",
        "/api/v1/areas/990101/themes?period=25, 400, INVALID_PERIOD, period",
        "/api/v1/areas/990101/county-report?period=25, 400, INVALID_PERIOD, period",
    })
    @TestSecurity(user = "platform-admin", roles = "platform-admin")
    void what_is_wrong_is_named(String path, int status, String code, String field) {
        given().get(path).then().statusCode(status).body("code", equalTo(code)).body("field", equalTo(field));
    }
}
