package cn.fazhi.indicator.series;

import cn.fazhi.contracts.event.BoundaryChange.Kind;
import cn.fazhi.indicator.testing.AsAdmin;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.util.List;

import static cn.fazhi.indicator.testing.Events.aReport;
import static cn.fazhi.indicator.testing.Events.changed;
import static cn.fazhi.indicator.testing.Events.division;
import static cn.fazhi.indicator.testing.Events.obligation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** Until 2024 there were 甲 (…101) and 乙 (…102); in 2025 there is one township where they were. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
@AsAdmin
class SeriesOverBoundariesTest {
    @Inject
    Projection projection;

    @BeforeEach
    void two_townships_reported_until_2024() {
        projection.empty();
        for (String period : List.of("2023", "2024")) {
            report("990101101", period, "10", "8");
            report("990101102", period, "30", "12");
        }
        projection.apply(division("990101103", "新河镇", 9000L, 1));
    }

    private void report(String township, String period, String cases, String succeeded) {
        projection.apply(
                obligation(township, period, 1, null, null, false),
                aReport(township)
                        .period(period)
                        .with("mediation.cases", cases)
                        .with("mediation.succeeded", succeeded)
                        .with("mediation.success_rate", "80")
                        .submitted());
    }

    private void merged() {
        report("990101103", "2025", "50", "40");
        projection.apply(
                changed(Kind.MERGED, "2025-01-01", "990101101", "甲镇", "990101103"),
                changed(Kind.MERGED, "2025-01-01", "990101102", "乙乡", "990101103"));
    }

    @Test
    void the_series_of_what_was_merged_adds_up_what_it_was_merged_from_and_says_so() {
        merged();

        read("990101103", "mediation.cases")
                .body("points.period", contains("2023", "2024", "2025"))
                .body("points.value", contains(40, 40, 50))
                .body("points.count", contains(2, 2, 1))
                .body("points.coverage.expected", contains(2, 2, 1))
                .body("points[1].boundary", hasSize(1))
                .body("points[1].boundary[0].kind", equalTo("merged"))
                .body("points[1].boundary[0].effectiveOn", equalTo("2025-01-01"))
                .body("points[1].boundary[0].comparable", equalTo(true))
                .body("points[1].boundary[0].from.code", contains("990101101", "990101102"))
                .body("points[1].boundary[0].from.name", contains("甲镇", "乙乡"))
                .body("points[1].boundary[0].to.name", contains("新河镇"))
                .body("points[1].boundary[0].text.zh", equalTo("2025-01-01起甲镇、乙乡并入新河镇；此前各期为合并前各单位之和。"))
                .body("points[2].boundary", nullValue())
                .body("boundaries", hasSize(1));
    }

    @Test
    void rates_of_what_was_merged_are_recomputed_and_stated_ones_not_added() {
        merged();

        read("990101103", "mediation.calc_success_rate").body("points.value", contains(50, 50, 80));
        read("990101103", "mediation.success_rate")
                .body("points.value", contains(null, null, 80))
                .body("points[0].reason.code", equalTo("RATE_NOT_ADDED_UP"));
    }

    @Test
    void the_old_code_still_answers_and_says_where_to_go_on() {
        merged();

        read("990101101", "mediation.cases")
                .body("points.value", contains(10, 10, null))
                .body("points[1].boundary", nullValue())
                .body("points[2].boundary[0].comparable", equalTo(false))
                .body("points[2].boundary[0].text.zh", containsString("此后请查询990101103"));
    }

    @Test
    void a_township_that_took_another_in_has_both_in_its_past() {
        report("990101101", "2025", "45", "40");
        projection.apply(changed(Kind.MERGED, "2025-01-01", "990101102", "乙乡", "990101101"));

        read("990101101", "mediation.cases").body("points.value", contains(40, 40, 45));
    }

    @Test
    void what_still_reported_for_the_year_of_the_merger_is_part_of_it() {
        report("990101102", "2025", "7", "7");
        report("990101101", "2025", "45", "40");
        projection.apply(changed(Kind.MERGED, "2025-07-01", "990101102", "乙乡", "990101101"));

        read("990101101", "mediation.cases").body("points.value", contains(40, 40, 52));
    }

    @Test
    void changes_one_after_another_lead_back_to_the_first() {
        merged();
        projection.apply(changed(Kind.RENAMED, "2025-12-01", "990101103", "新河镇", "990101001"));
        projection.apply(division("990101001", "新河街道", 9000L, 1));

        read("990101001", "mediation.cases")
                .body("points.value", contains(40, 40, 50))
                .body("points[0].boundary.kind", contains("merged", "renamed"))
                .body("points[2].boundary.kind", contains("renamed"));
    }

    @Test
    void a_split_is_never_apportioned_and_breaks_the_series() {
        report("990101103", "2025", "6", "5");
        projection.apply(changed(Kind.SPLIT, "2025-01-01", "990101101", "甲镇", "990101101", "990101103"));
        report("990101101", "2025", "4", "4");

        read("990101103", "mediation.cases")
                .body("points.value", contains(null, null, 6))
                .body("points[2].boundary[0].kind", equalTo("split"))
                .body("points[2].boundary[0].comparable", equalTo(false))
                .body("points[2].boundary[0].text.en", containsString("not apportioned"));
        read("990101101", "mediation.cases")
                .body("points.value", contains(10, 10, 4))
                .body("points[1].boundary", nullValue())
                .body("points[2].boundary[0].text.zh", containsString("请按原代码990101101查询"));
    }

    @Test
    void a_new_name_alone_changes_no_value() {
        report("990101101", "2025", "4", "4");
        projection.apply(changed(Kind.RENAMED, "2024-06-01", "990101101", "甲乡", "990101101"));

        read("990101101", "mediation.cases")
                .body("points.value", contains(10, 10, 4))
                .body("points[1].boundary[0].from.name", contains("甲乡"))
                .body("points[1].boundary[0].comparable", equalTo(true))
                .body("points[2].boundary", nullValue());
    }

    @Test
    void what_a_county_has_together_is_the_same_before_and_after() {
        String before = county();
        merged();

        assertThat(county()).isEqualTo(before);
        read("990101", "mediation.cases")
                .body("points.value", contains(40, 40, 50))
                .body("boundaries", empty());
    }

    private static String county() {
        return given().get("/api/v1/areas/990101/indicators?period=2024").asString();
    }

    private static ValidatableResponse read(String area, String indicator) {
        return given().get("/api/v1/series?area=" + area + "&indicator=" + indicator)
                .then()
                .statusCode(200);
    }
}
