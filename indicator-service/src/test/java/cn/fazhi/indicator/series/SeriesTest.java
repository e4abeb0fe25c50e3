package cn.fazhi.indicator.series;

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
import static cn.fazhi.indicator.testing.Events.obligation;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
@AsAdmin
class SeriesTest {
    @Inject
    Projection projection;

    @BeforeEach
    void two_townships_over_three_years() {
        projection.empty();
        for (String period : List.of("2025", "2023", "2024")) {
            projection.apply(
                    obligation("990101001", period, 1, null, null, false),
                    obligation("990101002", period, 1, null, null, false),
                    aReport("990101001")
                            .period(period)
                            .with("publicity.venues", "3")
                            .submitted());
        }
        projection.apply(aReport("990101002")
                .period("2024")
                .with("publicity.venues", "4")
                .submitted());
    }

    @Test
    void the_periods_come_in_order_and_a_stock_is_never_added_over_them() {
        read("990101", "")
                .body("points.period", contains("2023", "2024", "2025"))
                .body("points.value", contains(3, 7, 3))
                .body("points.coverage.share", contains(50, 100, 50))
                .body("rule", equalTo("last"));
    }

    @Test
    void from_and_to_belong_to_the_series() {
        read("990101", "&from=2024&to=2024").body("points.period", contains("2024"));
    }

    @Test
    void a_township_has_a_series_too() {
        read("990101002", "")
                .body("points.value", contains(null, 4, null))
                .body("points[0].reason.code", equalTo("NO_TOWNSHIP"));
    }

    private static ValidatableResponse read(String area, String more) {
        return given().get("/api/v1/series?area=" + area + "&indicator=publicity.venues" + more)
                .then()
                .statusCode(200);
    }
}
