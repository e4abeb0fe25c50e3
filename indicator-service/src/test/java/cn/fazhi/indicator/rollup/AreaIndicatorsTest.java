package cn.fazhi.indicator.rollup;

import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.indicator.testing.AsAdmin;
import cn.fazhi.indicator.testing.Events.AReport;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import static cn.fazhi.indicator.testing.Events.TOO_LATE;
import static cn.fazhi.indicator.testing.Events.aReport;
import static cn.fazhi.indicator.testing.Events.division;
import static cn.fazhi.indicator.testing.Events.figure;
import static cn.fazhi.indicator.testing.Events.obligation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
@AsAdmin
class AreaIndicatorsTest {
    private static final String COUNTY = "990101";

    @Inject
    Projection projection;

    @BeforeEach
    void four_townships_of_which_one_has_not_reported() {
        projection.empty();
        projection.apply(
                division(COUNTY, "示例县", null, 1),
                division("990101001", "东街街道", 10000L, 1),
                obligation("990101001"),
                obligation("990101101"),
                obligation("990101102"),
                obligation("990101203"));
    }

    @Test
    void a_county_shows_sum_distribution_coverage_and_exactness() {
        projection.apply(
                aReport("990101001").with("mediation.cases", "10").submitted(),
                aReport("990101101").with("mediation.cases", "20").submitted(),
                aReport("990101102")
                        .with(figure("mediation.cases", "60", Qualifier.ABOUT, true))
                        .submitted());

        Map<String, Object> cases = figureOf(read(COUNTY), "mediation.cases");

        assertThat(cases)
                .containsEntry("sum", 90)
                .containsEntry("count", 3)
                .containsEntry("mean", 30)
                .containsEntry("median", 20)
                .containsEntry("p10", 12)
                .containsEntry("p90", 52)
                .containsEntry("min", 10)
                .containsEntry("max", 60)
                .containsEntry("exactness", "inexact")
                .containsEntry("coverage", Map.of("reporting", 3, "expected", 4, "share", 75));
    }

    @Test
    void a_correction_changes_the_sum_once_and_may_make_it_exact() {
        AReport report = aReport("990101001").with(figure("publicity.audience", "2552", Qualifier.ABOUT, true));
        projection.apply(report.submitted());
        projection.apply(report.without("publicity.audience")
                .with("publicity.audience", "2560")
                .submitted());

        Map<String, Object> audience = figureOf(read(COUNTY), "publicity.audience");

        assertThat(audience).containsEntry("sum", 2560).containsEntry("exactness", "exact");
    }

    @Test
    void a_figure_that_a_correction_drops_is_gone() {
        AReport report = aReport("990101001").with("mediation.cases", "10").with("publicity.events", "4");
        projection.apply(report.submitted());
        projection.apply(report.without("mediation.cases").submitted());

        JsonPath area = read(COUNTY);

        assertThat(figureOf(area, "mediation.cases")).containsEntry("sum", null).containsEntry("count", 0);
        assertThat(figureOf(area, "publicity.events")).containsEntry("sum", 4);
    }

    @Test
    void a_returned_report_counts_no_more_until_it_is_handed_in_again() {
        AReport report = aReport("990101001").with("mediation.cases", "10");
        projection.apply(report.submitted(), report.returned("数据不符"));
        assertThat(figureOf(read(COUNTY), "mediation.cases")).containsEntry("sum", null);

        projection.apply(report.submitted());
        assertThat(figureOf(read(COUNTY), "mediation.cases")).containsEntry("sum", 10);
    }

    @Test
    void the_basis_decides_whether_a_report_must_be_accepted() {
        AReport accepted = aReport("990101001").with("mediation.cases", "10");
        projection.apply(
                accepted.submitted(),
                accepted.accepted(),
                aReport("990101101").with("mediation.cases", "20").submitted());

        assertThat(figureOf(read(COUNTY), "mediation.cases")).containsEntry("sum", 30);
        assertThat(figureOf(read(COUNTY + "?basis=accepted", "basis"), "mediation.cases"))
                .containsEntry("sum", 10);
    }

    @Test
    void a_stated_rate_has_a_distribution_but_no_sum_and_no_mean() {
        projection.apply(
                aReport("990101001").with("mediation.success_rate", "90").submitted(),
                aReport("990101101").with("mediation.success_rate", "100").submitted());

        Map<String, Object> rate = figureOf(read(COUNTY), "mediation.success_rate");

        assertThat(rate)
                .containsEntry("sum", null)
                .containsEntry("mean", null)
                .containsEntry("median", 95)
                .containsEntry("min", 90);
        assertThat(reason(rate)).isEqualTo("RATE_NOT_ADDED_UP");
    }

    @Test
    void a_rate_is_recomputed_from_the_totals_of_the_townships_that_have_every_operand() {
        projection.apply(
                aReport("990101001")
                        .with("petitions.resolved", "1")
                        .with("petitions.cases", "1")
                        .submitted(),
                aReport("990101101")
                        .with("petitions.resolved", "50")
                        .with("petitions.cases", "100")
                        .submitted(),
                aReport("990101102").with("petitions.cases", "1000").submitted(),
                aReport("990101203")
                        .with("petitions.resolved", "0")
                        .with("petitions.cases", "0")
                        .submitted());

        Map<String, Object> rate = derivedOf(read(COUNTY), "petitions.resolution_rate");

        // 51 of 101, and not the mean of 100 % and 50 %
        assertThat(rate)
                .containsEntry("value", 50.495f)
                .containsEntry("base", 101)
                .containsEntry("mean", null)
                .containsEntry("count", 2)
                .containsEntry("coverage", Map.of("reporting", 3, "expected", 4, "share", 75));
    }

    @Test
    void the_base_of_mediation_is_taken_in_each_township_and_added_then() {
        projection.apply(
                aReport("990101001")
                        .with("mediation.succeeded", "8")
                        .with("mediation.cases", "10")
                        .submitted(),
                aReport("990101101")
                        .with("mediation.succeeded", "6")
                        .with("mediation.discovered", "10")
                        .submitted());

        assertThat(derivedOf(read(COUNTY), "mediation.calc_success_rate")).containsEntry("value", 70);
    }

    @Test
    void a_zero_denominator_is_said_and_not_dropped() {
        projection.apply(aReport("990101001")
                .with("litigation.lost", "0")
                .with("litigation.cases", "0")
                .submitted());

        Map<String, Object> rate = derivedOf(read(COUNTY), "litigation.loss_rate");

        assertThat(rate).containsEntry("value", null);
        assertThat(reason(rate)).isEqualTo("ZERO_DENOMINATOR");
    }

    @Test
    void yes_or_no_becomes_the_share_of_townships() {
        projection.apply(
                aReport("990101001").with("leadership.theory_sessions", "12").submitted(),
                aReport("990101101").with("leadership.theory_sessions", "3").submitted());

        assertThat(derivedOf(read(COUNTY), "leadership.theory_quarterly"))
                .containsEntry("value", 50)
                .containsEntry("unit", "%");
    }

    @Test
    void what_is_per_resident_waits_for_the_population_and_follows_it() {
        projection.apply(aReport("990101001").with("mediation.cases", "63").submitted());
        assertThat(derivedOf(read(COUNTY), "mediation.cases_per_1000")).containsEntry("value", 6.3f);

        projection.apply(division("990101001", "东街街道", 12600L, 2));
        assertThat(derivedOf(read(COUNTY), "mediation.cases_per_1000")).containsEntry("value", 5);
    }

    @Test
    void prefecture_province_and_nation_add_up_their_counties() {
        projection.apply(
                obligation("990102001"),
                obligation("980101001"),
                aReport("990101001").with("mediation.cases", "10").submitted(),
                aReport("990102001").with("mediation.cases", "5").submitted(),
                aReport("980101001").with("mediation.cases", "100").submitted());

        assertThat(figureOf(read("9901"), "mediation.cases")).containsEntry("sum", 15);
        assertThat(figureOf(read("99"), "mediation.cases")).containsEntry("sum", 15);
        assertThat(figureOf(read("china"), "mediation.cases")).containsEntry("sum", 115);
    }

    @Test
    void an_excused_township_is_not_expected_but_what_it_reports_counts() {
        projection.apply(
                obligation("990101203", "2025", 2, null, "整体搬迁", false),
                aReport("990101203").with("mediation.cases", "7").submitted());

        assertThat(figureOf(read(COUNTY), "mediation.cases"))
                .containsEntry("sum", 7)
                .containsEntry("count", 1)
                .containsEntry("coverage", Map.of("reporting", 0, "expected", 3, "share", 0));
    }

    @Test
    void a_report_may_come_before_its_obligation_and_its_division() {
        projection.empty();
        projection.apply(aReport("990101001")
                .with("mediation.cases", "63")
                .receivedAt(TOO_LATE)
                .submitted());
        projection.apply(obligation("990101001"), division("990101001", "东街街道", 10000L, 1));

        JsonPath area = read(COUNTY);

        assertThat(figureOf(area, "mediation.cases"))
                .containsEntry("coverage", Map.of("reporting", 1, "expected", 1, "share", 100));
        assertThat(derivedOf(area, "mediation.cases_per_1000")).containsEntry("value", 6.3f);
        assertThat(derivedOf(area, "report.days_late")).containsEntry("max", 3);
    }

    @Test
    void where_nothing_is_expected_the_share_is_null() {
        given().queryParam("period", "2019")
                .get("/api/v1/areas/990101/indicators")
                .then()
                .statusCode(200)
                .body("expected", equalTo(0))
                .body("figures[0].coverage.share", nullValue())
                .body("figures[0].reason.code", equalTo("NO_TOWNSHIP"));
    }

    @Test
    void single_indicators_can_be_asked_for() {
        given().queryParam("indicator", "mediation.cases", "petitions.resolution_rate")
                .get("/api/v1/areas/990101/indicators")
                .then()
                .statusCode(200)
                .body("figures.code", equalTo(List.of("mediation.cases")))
                .body("derived.code", equalTo(List.of("petitions.resolution_rate")));
    }

    private static JsonPath read(String area) {
        return read(area, "");
    }

    private static JsonPath read(String areaAndQuery, String ignored) {
        String[] parts = areaAndQuery.split("\\?");
        return given().get("/api/v1/areas/" + parts[0] + "/indicators" + (parts.length > 1 ? "?" + parts[1] : ""))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> figureOf(JsonPath area, String code) {
        return area.param("code", code).getMap("figures.find { it.code == code }");
    }

    private static Map<String, Object> derivedOf(JsonPath area, String code) {
        return area.param("code", code).getMap("derived.find { it.code == code }");
    }

    private static @Nullable Object reason(Map<String, Object> indicator) {
        return ((Map<?, ?>) Objects.requireNonNull(indicator.get("reason"))).get("code");
    }
}
