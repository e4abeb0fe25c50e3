package cn.fazhi.indicator.township;

import cn.fazhi.contracts.event.EventType;
import cn.fazhi.contracts.event.GoldenSamples;
import cn.fazhi.contracts.event.ObligationChanged.Extension;
import cn.fazhi.contracts.figure.Qualifier;
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
import static cn.fazhi.indicator.testing.Events.figure;
import static cn.fazhi.indicator.testing.Events.obligation;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
@AsAdmin
class TownshipIndicatorsTest {
    private static final String TOWNSHIP = "990101001";

    @Inject
    Projection projection;

    @BeforeEach
    void one_township_that_owes_a_report() {
        projection.empty();
        projection.apply(division(TOWNSHIP, "东街街道", null, 1), obligation(TOWNSHIP));
    }

    @Test
    void a_figure_is_shown_with_every_place_it_was_found_in() {
        projection.apply(aReport(TOWNSHIP)
                .with("publicity.events", "2")
                .with(figure("publicity.events", "4", Qualifier.ABOUT, true))
                .with(figure("publicity.events", "6", Qualifier.EXACT, false))
                .submitted());

        read().body("township.name", equalTo("东街街道"))
                .body("counted", equalTo(true))
                .body("figures", hasSize(1))
                .body("figures[0].value", equalTo(6))
                .body("figures[0].exactness", equalTo("inexact"))
                .body("figures[0].entries", hasSize(3))
                .body("figures[0].entries[1].qualifier", equalTo("about"))
                .body("figures[0].entries[1].origin", equalTo("stated"))
                .body("figures[0].entries[2].counts", equalTo(false))
                .body("figures[0].entries[0].evidence.text", equalTo("publicity.events 2"))
                .body("figures[0].entries[0].evidence.start", equalTo(10));
    }

    @Test
    void what_cannot_be_computed_has_its_reason() {
        projection.apply(aReport(TOWNSHIP).with("mediation.cases", "10").submitted());

        read().body("derived", hasSize(25))
                .body("derived.find { it.code == 'mediation.cases_per_1000' }.value", nullValue())
                .body("derived.find { it.code == 'mediation.cases_per_1000' }.reason.code", equalTo("NO_POPULATION"))
                .body("derived.find { it.code == 'petitions.resolution_rate' }.reason.code", equalTo("MISSING_OPERAND"))
                .body(
                        "derived.find { it.code == 'petitions.resolution_rate' }.reason.operands",
                        equalTo(List.of("petitions.resolved", "petitions.cases")))
                .body("derived.find { it.code == 'report.sections_present' }.value", equalTo(75))
                .body("derived.find { it.code == 'report.days_late' }.value", equalTo(0));
    }

    @Test
    void a_report_has_its_state_its_revision_and_its_timeliness() {
        projection.apply(aReport(TOWNSHIP).receivedAt(Events.TOO_LATE).submitted());

        read().body("report.state", equalTo("submitted"))
                .body("report.revision", equalTo(1))
                .body("report.timeliness", equalTo("late"))
                .body("report.dueDate", equalTo("2026-02-28"))
                .body("report.extendedUntil", nullValue())
                .body("report.sections.head_duty", equalTo(true));
    }

    @Test
    void an_extension_makes_a_late_report_timely() {
        Extension extension = new Extension(LocalDate.of(2026, 3, 10), "道路中断", "officer-990101", Events.IN_TIME);
        projection.apply(aReport(TOWNSHIP).receivedAt(Events.TOO_LATE).submitted());
        projection.apply(obligation(TOWNSHIP, "2025", 2, extension, null, false));

        read().body("report.timeliness", equalTo("on_time")).body("report.extendedUntil", equalTo("2026-03-10"));
    }

    @Test
    void a_returned_report_is_shown_but_not_counted() {
        AReport report = aReport(TOWNSHIP).with("mediation.cases", "10");
        projection.apply(report.submitted(), report.returned("数据不符"));

        read().body("counted", equalTo(false))
                .body("reason.code", equalTo("REPORT_RETURNED"))
                .body("report.reasons[0]", equalTo("数据不符"))
                .body("figures[0].value", equalTo(10));
    }

    @Test
    void of_a_withdrawn_report_only_the_fact_is_left() {
        AReport report = aReport(TOWNSHIP).with("mediation.cases", "10");
        projection.apply(report.submitted(), report.withdrawn("报错单位"));

        read().body("reason.code", equalTo("REPORT_WITHDRAWN"))
                .body("figures", empty())
                .body("derived", empty());
    }

    @Test
    void a_new_report_takes_the_place_of_a_withdrawn_one() {
        AReport first = aReport(TOWNSHIP).with("mediation.cases", "10");
        projection.apply(aReport(TOWNSHIP)
                .another("second")
                .with("mediation.cases", "12")
                .submitted());
        projection.apply(first.submitted(), first.withdrawn("报错单位"));

        read().body("counted", equalTo(true)).body("figures[0].value", equalTo(12));
    }

    @Test
    void who_has_not_reported_has_no_report() {
        read().body("report", nullValue())
                .body("reason.code", equalTo("NO_REPORT"))
                .body("figures", empty());
    }

    @Test
    void on_the_basis_of_accepted_reports_a_submitted_one_does_not_count() {
        projection.apply(aReport(TOWNSHIP).with("mediation.cases", "10").submitted());

        given().queryParam("basis", "accepted")
                .get("/api/v1/townships/" + TOWNSHIP + "/indicators")
                .then()
                .body("counted", equalTo(false))
                .body("reason.code", equalTo("NOT_ACCEPTED"));
    }

    @Test
    void findings_come_with_their_message_and_evidence() {
        projection.empty();
        projection.apply(GoldenSamples.event(EventType.REPORT_SUBMITTED));

        given().queryParam("period", "2025")
                .get("/api/v1/townships/990101102/indicators")
                .then()
                .statusCode(200)
                .body("findings[0].code", notNullValue())
                .body("findings[0].message.zh", notNullValue());
    }

    private static ValidatableResponse read() {
        return given().get("/api/v1/townships/" + TOWNSHIP + "/indicators")
                .then()
                .statusCode(200);
    }
}
