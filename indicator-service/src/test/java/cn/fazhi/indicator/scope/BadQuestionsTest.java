package cn.fazhi.indicator.scope;

import cn.fazhi.indicator.testing.AsAdmin;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jakarta.inject.Inject;

import static cn.fazhi.indicator.testing.Events.division;
import static cn.fazhi.indicator.testing.Events.obligation;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
@AsAdmin
class BadQuestionsTest {
    @Inject
    Projection projection;

    @BeforeEach
    void one_township() {
        projection.empty();
        projection.apply(obligation("990101001"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /areas/770101/indicators                                       | 404 | UNKNOWN_AREA      | code
                    /areas/990101001/indicators                                    | 404 | UNKNOWN_AREA      | code
                    /areas/nowhere/completeness                                    | 404 | UNKNOWN_AREA      | code
                    /areas/990101/indicators?period=2025-13                        | 400 | INVALID_PERIOD    | period
                    /areas/990101/indicators?basis=all                             | 400 | INVALID_CHOICE    | basis
                    /areas/990101/indicators?programme=weekly                      | 400 | UNKNOWN_PROGRAMME | programme
                    /areas/990101/indicators?indicator=no.such                     | 404 | UNKNOWN_INDICATOR | indicator
                    /areas/990101/completeness?period=last                         | 400 | INVALID_PERIOD    | period
                    /areas/990101/townships                                        | 400 | MISSING_PARAMETER | indicator
                    /areas/990101/townships?indicator=no.such                      | 404 | UNKNOWN_INDICATOR | indicator
                    /areas/990101/townships?indicator=mediation.cases&sort=name    | 400 | INVALID_CHOICE    | sort
                    /areas/990101/townships?indicator=mediation.cases&cursor=abc   | 400 | INVALID_CURSOR    | cursor
                    /areas/990101/townships?indicator=mediation.cases&limit=0      | 400 | INVALID_LIMIT     | limit
                    /areas/990101/townships?indicator=mediation.cases&limit=many   | 400 | INVALID_LIMIT     | limit
                    /townships/990101777/indicators                                | 404 | UNKNOWN_TOWNSHIP  | code
                    /townships/990101/indicators                                   | 404 | UNKNOWN_TOWNSHIP  | code
                    /townships/990101001/indicators?period=%20                     | 400 | INVALID_PERIOD    | period
                    /series?indicator=mediation.cases                              | 400 | MISSING_PARAMETER | area
                    /series?area=990101                                            | 400 | MISSING_PARAMETER | indicator
                    /series?area=990101&indicator=no.such                          | 404 | UNKNOWN_INDICATOR | indicator
                    /series?area=990101&indicator=mediation.cases&from=x           | 400 | INVALID_PERIOD    | from
                    /series?area=990101&indicator=mediation.cases&from=2025&to=2023 | 400 | RANGE_BACKWARDS  | from
                    /indicators/no.such                                            | 404 | UNKNOWN_INDICATOR | code
                    """)
    void is_answered_with_the_field_at_fault_and_the_remedy(String path, int status, String code, String field) {
        given().urlEncodingEnabled(false)
                .header("Accept-Language", "en")
                .get("/api/v1" + path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("field", equalTo(field))
                .body("remedy", not(blankOrNullString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicators", "completeness", "townships?indicator=mediation.cases"})
    void an_area_without_any_period_says_so(String read) {
        projection.empty();
        projection.apply(division("990101001", "东街街道", null, 1));

        given().get("/api/v1/areas/990101/" + read).then().statusCode(404).body("code", equalTo("NO_PERIOD_OPEN"));
    }

    @Test
    void the_newest_period_of_the_area_is_the_default() {
        projection.apply(
                obligation("990101001", "2023", 1, null, null, true),
                obligation("990102001", "2026", 1, null, null, false));

        given().get("/api/v1/areas/990101/indicators").then().body("period", equalTo("2025"));
        given().get("/api/v1/areas/9901/indicators").then().body("period", equalTo("2026"));
    }

    @Test
    void problems_are_told_in_chinese_unless_english_is_wanted() {
        given().get("/api/v1/areas/770101/indicators").then().body("title", equalTo("没有该地区"));
        given().header("Accept-Language", "en")
                .get("/api/v1/areas/770101/indicators")
                .then()
                .body("title", equalTo("No such area"));
    }

    @Test
    void an_unchanged_answer_is_not_sent_again() {
        String tag = given().get("/api/v1/areas/990101/indicators").header("ETag");

        given().header("If-None-Match", tag)
                .get("/api/v1/areas/990101/indicators")
                .then()
                .statusCode(304);
        projection.apply(obligation("990101101"));
        given().header("If-None-Match", tag)
                .get("/api/v1/areas/990101/indicators")
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
    }
}
