package cn.fazhi.indicator.completeness;

import cn.fazhi.contracts.event.ObligationChanged.Extension;
import cn.fazhi.indicator.testing.AsAdmin;
import cn.fazhi.indicator.testing.Events;
import cn.fazhi.indicator.testing.Events.AReport;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.time.LocalDate;
import java.util.List;

import static cn.fazhi.indicator.testing.Events.aReport;
import static cn.fazhi.indicator.testing.Events.division;
import static cn.fazhi.indicator.testing.Events.obligation;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
@AsAdmin
class CompletenessTest {
    private static final Extension EXTENSION =
            new Extension(LocalDate.of(2026, 3, 10), "道路中断", "officer-990101", Events.IN_TIME);

    @Inject
    Projection projection;

    @BeforeEach
    void seven_townships() {
        projection.empty();
        AReport returned = aReport("990101104").with("mediation.cases", "1");
        projection.apply(
                division("990101101", "青石镇", null, 1),
                obligation("990101101"),
                obligation("990101102"),
                obligation("990101103", "2025", 1, EXTENSION, null, false),
                obligation("990101104"),
                obligation("990101105"),
                obligation("990101106", "2025", 1, EXTENSION, null, false),
                obligation("990101107", "2025", 1, null, "整体搬迁", false),
                aReport("990101101").submitted(),
                aReport("990101102").receivedAt(Events.TOO_LATE).submitted(),
                aReport("990101103").receivedAt(Events.TOO_LATE).submitted(),
                returned.submitted(),
                returned.returned("缺少第四部分"));
    }

    @Test
    void every_township_is_counted_in_its_class() {
        read("990101")
                .body("expected", equalTo(6))
                .body("reported", equalTo(3))
                .body("onTime", equalTo(2))
                .body("late", equalTo(1))
                .body("missing", equalTo(3))
                .body("returned", equalTo(1))
                .body("excused", equalTo(1))
                .body("notRated", equalTo(0))
                .body("completeness.value", equalTo(50))
                .body("timeliness.value", equalTo(33.3333f));
    }

    @Test
    void the_townships_are_named_with_their_due_dates() {
        read("990101")
                .body("townships.onTime.code", equalTo(List.of("990101101", "990101103")))
                .body("townships.onTime[0].name", equalTo("青石镇"))
                .body("townships.late.code", equalTo(List.of("990101102")))
                .body("townships.missing.code", equalTo(List.of("990101104", "990101105", "990101106")))
                .body("townships.missing[0].returned", equalTo(true))
                .body("townships.missing[1].dueDate", equalTo("2026-02-28"))
                .body("townships.missing[1].overdue", equalTo(true))
                .body("townships.missing[2].extension.until", equalTo("2026-03-10"))
                .body("townships.missing[2].extension.reason", equalTo("道路中断"))
                .body("townships.returned.code", equalTo(List.of("990101104")))
                .body("townships.excused[0].excusedReason", equalTo("整体搬迁"))
                .body("townships.cutAfter", nullValue());
    }

    @Test
    void a_returned_report_that_is_handed_in_again_is_on_time_by_its_first_day() {
        AReport again = aReport("990101104");
        again.submitted();
        again.returned("缺少第四部分");
        projection.apply(again.receivedAt(Events.TOO_LATE).submitted());

        read("990101").body("reported", equalTo(4)).body("onTime", equalTo(3)).body("returned", equalTo(0));
    }

    @Test
    void a_township_that_joins_later_is_expected_from_then_on() {
        projection.apply(obligation("990101108"));

        read("990101").body("expected", equalTo(7)).body("missing", equalTo(4));
    }

    @Test
    void a_division_that_is_dissolved_stays_expected() {
        projection.apply(division("990101101", "青石镇", null, 2));

        read("990101").body("expected", equalTo(6));
    }

    @Test
    void past_periods_are_complete_but_not_rated() {
        projection.apply(
                obligation("990101101", "2023", 1, null, null, true),
                obligation("990101102", "2023", 1, null, null, true),
                aReport("990101101").period("2023").historical().submitted());

        given().queryParam("period", "2023")
                .get("/api/v1/areas/990101/completeness")
                .then()
                .body("expected", equalTo(2))
                .body("notRated", equalTo(1))
                .body("completeness.value", equalTo(50))
                .body("timeliness.value", nullValue())
                .body("timeliness.reason.code", equalTo("NOT_RATED"))
                .body("townships.missing[0].overdue", equalTo(false));
    }

    @Test
    void where_nothing_is_expected_the_rates_are_null_with_a_reason() {
        given().queryParam("period", "2019")
                .get("/api/v1/areas/990101/completeness")
                .then()
                .statusCode(200)
                .body("expected", equalTo(0))
                .body("completeness.value", nullValue())
                .body("completeness.reason.code", equalTo("NOTHING_EXPECTED"))
                .body("timeliness.reason.zh", equalTo("该报告期没有应报的乡镇。"));
    }

    @Test
    void counties_add_up_to_their_prefecture() {
        projection.apply(obligation("990102001"), aReport("990102001").submitted());

        read("9901").body("expected", equalTo(7)).body("reported", equalTo(4));
        read("china").body("expected", equalTo(7));
    }

    @Test
    void a_prefecture_is_told_by_county_and_a_province_by_prefecture() {
        projection.apply(
                division("990102", "邻县", null, 1),
                obligation("990102001"),
                aReport("990102001").submitted());

        parts("9901")
                .body("parts.area.code", equalTo(List.of("990101", "990102")))
                .body("parts[1].area.name", equalTo("邻县"))
                .body("parts.expected", equalTo(List.of(6, 1)))
                .body("parts.reported", equalTo(List.of(3, 1)))
                .body("parts.onTime", equalTo(List.of(2, 1)))
                .body("parts.late", equalTo(List.of(1, 0)))
                .body("parts.missing", equalTo(List.of(3, 0)))
                .body("parts.excused", equalTo(List.of(1, 0)));
        parts("99").body("parts.area.code", equalTo(List.of("9901")));
        parts("990101").body("parts", equalTo(List.of()));
    }

    @Test
    void the_trend_counts_the_days_of_the_first_revisions() {
        given().queryParam("period", "2025")
                .get("/api/v1/areas/990101/completeness/trend")
                .then()
                .statusCode(200)
                .body("expected", equalTo(6))
                .body("opensOn", equalTo("2025-12-01"))
                .body("dueDate", equalTo("2026-02-28"))
                .body("days.day", equalTo(List.of("2026-02-10", "2026-03-03")))
                .body("days.received", equalTo(List.of(1, 2)))
                .body("days.reported", equalTo(List.of(1, 3)))
                .body("days.onTime", equalTo(List.of(1, 2)))
                .body("days[1].completeness", equalTo(50));
    }

    @Test
    void the_trend_of_a_period_without_obligations_is_empty() {
        given().queryParam("period", "2019")
                .get("/api/v1/areas/990101/completeness/trend")
                .then()
                .statusCode(200)
                .body("expected", equalTo(0))
                .body("days", equalTo(List.of()));
    }

    private static ValidatableResponse parts(String area) {
        return given().queryParam("period", "2025")
                .get("/api/v1/areas/" + area + "/completeness/areas")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse read(String area) {
        return given().queryParam("period", "2025")
                .get("/api/v1/areas/" + area + "/completeness")
                .then()
                .statusCode(200);
    }
}
