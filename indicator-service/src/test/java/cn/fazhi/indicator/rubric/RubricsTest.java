package cn.fazhi.indicator.rubric;

import cn.fazhi.indicator.testing.AsOfficer;
import cn.fazhi.indicator.testing.Events;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import static cn.fazhi.indicator.rubric.SampleRubric.PATH;
import static cn.fazhi.indicator.rubric.SampleRubric.SHEET;
import static cn.fazhi.indicator.rubric.SampleRubric.activate;
import static cn.fazhi.indicator.rubric.SampleRubric.activated;
import static cn.fazhi.indicator.rubric.SampleRubric.put;
import static cn.fazhi.indicator.rubric.SampleRubric.sheet;
import static cn.fazhi.indicator.testing.Events.aReport;
import static cn.fazhi.indicator.testing.Events.division;
import static cn.fazhi.indicator.testing.Events.obligation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** Rubrics from the first draft to the scores, by the county's officer. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
@AsOfficer
class RubricsTest {
    private static final String FIRST = "990101001";
    private static final String SECOND = "990101101";
    private static final String THIRD = "990101102";
    private static final String SCORES = "/api/v1/areas/990101/scores";
    private static final String GIVEN = "/api/v1/townships/" + FIRST + "/manual-points";

    @Inject
    Projection projection;

    @Inject
    SampleRubric rubrics;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void three_townships_of_which_two_have_reported() {
        projection.empty();
        rubrics.empty();
        reports();
    }

    private void reports() {
        projection.apply(
                division("990101", "示例县", null, 1),
                division(FIRST, "东街街道", null, 1),
                obligation(FIRST),
                obligation(SECOND),
                obligation(THIRD),
                aReport(FIRST).with(Sheets.MEETINGS, "2").submitted(),
                aReport(SECOND)
                        .receivedAt(Events.TOO_LATE)
                        .with(Sheets.MEETINGS, "4")
                        .submitted());
    }

    @Test
    void a_draft_is_made_changed_and_put_in_force() {
        Response made = put(PATH, SHEET);
        made.then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("state", equalTo("draft"))
                .body("sheet.groups[0].items[0].required", equalTo(3));

        String changed = put(PATH, sheet("5"), made.header("ETag"))
                .then()
                .statusCode(200)
                .body("history.what", equalTo(List.of("drafted", "changed")))
                .extract()
                .header("ETag");

        activate(changed, "2025-01-01")
                .then()
                .statusCode(200)
                .body("state", equalTo("active"))
                .body("validFrom", equalTo("2025-01-01"))
                .body("history[2].by", equalTo("officer-990101"))
                .body("history[2].why", equalTo("会议通过"));
        given().get("/api/v1/rubrics?area=990101")
                .then()
                .body("rubrics", hasSize(1))
                .body("rubrics[0].title.zh", equalTo("乡镇考核细则"));
    }

    @Test
    void a_draft_is_not_overwritten_by_who_has_not_seen_it() {
        String tag = put(PATH, SHEET).header("ETag");
        put(PATH, sheet("5"), tag).then().statusCode(200);

        put(PATH, sheet("6")).then().statusCode(428).body("code", equalTo("RUBRIC_VERSION_REQUIRED"));
        put(PATH, sheet("6"), tag).then().statusCode(412).body("code", equalTo("RUBRIC_VERSION_STALE"));
        activate(tag, "2025-01-01").then().statusCode(412);
    }

    @Test
    void what_was_read_is_not_sent_again() {
        String tag = put(PATH, SHEET).header("ETag");

        given().header("If-None-Match", tag).get(PATH + "?version=draft").then().statusCode(304);
    }

    @Test
    void a_wrong_sheet_is_refused_with_every_path_and_nothing_is_stored() {
        put(PATH, SHEET.replace("\"deduct\": 1", "\"deduct\": -1").replace("special_meetings\"", "parties\""))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("groups[0].items[0].deduct"))
                .body("errors.field", hasItem("groups[0].items[0].value"))
                .body("errors.code", hasItem("UNKNOWN_FIGURE"))
                .body("errors[0].remedy", containsString("/api/v1/indicators"));
        given().get(PATH).then().statusCode(404);
    }

    @Test
    void refusals_speak_english_to_who_prefers_it() {
        given().contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body(SHEET.replace("\"total\": 6", "\"total\": 7"))
                .put(PATH)
                .then()
                .body("detail", equalTo("7 points are stated, but the parts add up to 6."));
    }

    @Test
    void a_sheet_of_another_programme_is_refused() {
        put(PATH, SHEET.replace("annual-report", "other"))
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_PROGRAMME"));
    }

    @Test
    void a_sheet_may_be_written_in_yaml() {
        EncoderConfig asText = EncoderConfig.encoderConfig().encodeContentTypeAs("application/yaml", ContentType.TEXT);
        given().config(RestAssured.config().encoderConfig(asText))
                .contentType("application/yaml; charset=utf-8")
                .body(Sheets.sheetOf("1", Sheets.item("timely", "points: 1, rule: timeliness, late: 1, missing: zero")))
                .put(PATH)
                .then()
                .statusCode(200)
                .body("sheet.groups[0].items[0].late", equalTo(1));
    }

    @Test
    void townships_are_scored_with_the_working_of_each_line() {
        activated();

        scores("")
                .body("ranked", equalTo(3))
                .body("fullMarks", equalTo(6))
                .body("townships.code", equalTo(List.of(SECOND, FIRST, THIRD)))
                // 2 of 3 meetings: 2 of 3 points; in time: 1; the visit is left out: 3 of 4, brought up to 6
                .body("townships[1].total", equalTo(4.5f))
                .body("townships[1].base", equalTo(4))
                .body("townships[1].rank", equalTo(2))
                .body("townships[1].grade.code", equalTo("good"))
                .body("townships[1].groups[0].lines[0].value", equalTo(2))
                .body("townships[1].groups[0].lines[0].points", equalTo(2))
                .body("townships[1].groups[0].lines[0].deducted", equalTo(1))
                .body("townships[1].groups[0].lines[0].because.code", equalTo("UNITS_MISSING"))
                .body("townships[1].groups[0].lines[0].because.zh", equalTo("少 1，每少 1 扣 1 分。"))
                .body("townships[1].groups[0].lines[0].sources[0].evidence.text", equalTo(Sheets.MEETINGS + " 2"))
                .body("townships[1].groups[0].lines[2].excluded", equalTo(true))
                // 3 + 0.5 of 4
                .body("townships[0].total", equalTo(5.25f))
                .body("townships[0].groups[0].lines[1].because.en", equalTo("3 days late."))
                // no report
                .body("townships[2].total", equalTo(0))
                .body("townships[2].state", nullValue())
                .body("townships[2].groups[0].lines[0].reason.code", equalTo("NO_REPORT"));
    }

    @Test
    void an_excused_township_is_listed_without_a_score() {
        activated();
        projection.apply(obligation(THIRD, "2025", 2, null, "撤并", false));

        scores("")
                .body("ranked", equalTo(2))
                .body("townships[2].excused", equalTo("撤并"))
                .body("townships[2].total", nullValue())
                .body("townships[2].rank", nullValue())
                .body("townships[2].groups", empty());
    }

    @Test
    void on_the_basis_of_accepted_reports_a_submitted_one_is_not_read() {
        activated();

        scores("&basis=accepted")
                .body("townships[0].groups[0].lines[0].points", equalTo(0))
                .body("townships[0].groups[0].lines[0].reason.code", equalTo("NOT_ACCEPTED"));
    }

    @Test
    void a_trial_run_shows_who_would_move_and_stores_nothing() {
        activated();
        put(PATH, sheet("5")).then().statusCode(200).body("version", equalTo(2));

        given().post(PATH + "/trial?period=2025")
                .then()
                .statusCode(200)
                .body("activeVersion", equalTo(1))
                .body("scores.rubric.version", equalTo(2))
                .body("changes.find { it.township == '%s' }.before.total".formatted(FIRST), equalTo(4.5f))
                .body("changes.find { it.township == '%s' }.after.total".formatted(FIRST), equalTo(1.5f))
                .body("changes.find { it.township == '%s' }.difference".formatted(FIRST), equalTo(-3))
                .body("changes.find { it.township == '%s' }.after.grade.code".formatted(FIRST), equalTo("poor"));
        scores("").body("rubric.version", equalTo(1)).body("townships[1].total", equalTo(4.5f));
    }

    @Test
    void a_draft_gives_no_scores() {
        put(PATH, SHEET);

        given().get(SCORES + "?rubric=990101-annual&period=2025&version=draft")
                .then()
                .statusCode(400)
                .body("code", equalTo("NOT_IN_FORCE_YET"));
        given().get(SCORES + "?rubric=990101-annual&period=2025")
                .then()
                .statusCode(404)
                .body("code", equalTo("NO_VERSION_IN_FORCE"));
    }

    @Test
    void a_new_version_holds_from_its_day_and_past_periods_keep_theirs() {
        activated();
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        String tag = put(PATH, sheet("5")).header("ETag");

        activate(tag, "2025-06-01").then().statusCode(400).body("code", equalTo("HOLDS_TOO_EARLY"));
        activate(tag, today).then().statusCode(200);

        scores("").body("rubric.version", equalTo(1)).body("rubric.validUntil", equalTo(today));
        scores("&version=2").body("townships[1].total", equalTo(1.5f));
        given().get("/api/v1/rubrics").then().body("rubrics.state", equalTo(List.of("active", "retired")));
    }

    @Test
    void a_version_in_force_cannot_be_rewritten_even_in_the_database() {
        activated();

        assertThatThrownBy(() -> jdbi.useHandle(
                        handle -> handle.execute("update rubric.version set sheet = jsonb_set(sheet, '{total}', '9')")))
                .hasMessageContaining("is in force");
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("delete from rubric.history")))
                .hasMessageContaining("append-only");
    }

    @Test
    void points_are_given_with_a_reason_and_the_history_stays() {
        activated();
        give("[{'item': 'visit', 'points': 1, 'reason': '台账缺两个月'}]").statusCode(200);
        give("[{'item': 'visit', 'points': 1.5, 'reason': '复查后补齐'}]")
                .body("points[0].points", equalTo(1.5f))
                .body("history.points", equalTo(List.of(1, 1.5f)))
                .body("history[0].reason", equalTo("台账缺两个月"))
                .body("history[0].by", equalTo("officer-990101"));

        scores("")
                .body("townships.find { it.code == '%s' }.total".formatted(FIRST), equalTo(4.5f))
                .body("townships.find { it.code == '%s' }.base".formatted(FIRST), equalTo(6))
                .body(
                        "townships.find { it.code == '%s' }.groups[0].lines[2].given.reason".formatted(FIRST),
                        equalTo("复查后补齐"));
    }

    @Test
    void the_same_points_again_leave_no_trace() {
        activated();
        give("[{'item': 'visit', 'points': 1, 'reason': '台账'}]");

        give("[{'item': 'visit', 'points': 1.0, 'reason': '台账'}]").body("history", hasSize(1));
        give("[{'item': 'visit', 'points': null, 'reason': '误评'}]").body("history", hasSize(2));
    }

    @Test
    void points_that_cannot_be_are_refused_and_none_is_stored() {
        activated();

        give("[{'item': 'visit', 'points': 3, 'reason': ' '}, {'item': 'timely', 'points': 1, 'reason': '好'}]")
                .statusCode(400)
                .body("errors.field", equalTo(List.of("points[0].reason", "points[0].points", "points[1].item")))
                .body("errors[2].remedy", containsString("visit"));
        given().get(GIVEN + "?rubric=990101-annual&period=2025").then().body("history", empty());
    }

    @Test
    void emptying_the_projection_keeps_what_the_county_decided() {
        activated();
        give("[{'item': 'visit', 'points': 1, 'reason': '台账'}]");
        String before = scores("").extract().asString();

        projection.empty();
        reports();

        assertThat(scores("").extract().asString()).isEqualTo(before);
    }

    @Test
    void scores_are_exported_with_their_working() {
        activated();

        String csv = given().get(SCORES + "/export?rubric=990101-annual&period=2025&format=csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(csv.lines()).hasSize(1 + 3 * 3);
        assertThat(csv.lines().toList().getFirst()).contains("区划代码", "计分理由", "依据");
        assertThat(csv).contains("少 1，每少 1 扣 1 分。").contains(Sheets.MEETINGS + " 2");
        given().get(SCORES + "/export?rubric=990101-annual&period=2025&format=pdf")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CHOICE"));
    }

    @Test
    void a_rubric_that_is_not_named_or_not_known_is_refused() {
        given().get(SCORES).then().statusCode(400).body("code", equalTo("MISSING_PARAMETER"));
        given().get(SCORES + "?rubric=990101-none").then().statusCode(404).body("code", equalTo("UNKNOWN_RUBRIC"));
        given().post(PATH + "/trial").then().statusCode(404).body("code", equalTo("UNKNOWN_RUBRIC"));
        put("/api/v1/rubrics/annual", SHEET).then().statusCode(404);
    }

    private static ValidatableResponse scores(String more) {
        return given().get(SCORES + "?rubric=990101-annual&period=2025" + more)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse give(String points) {
        return given().contentType(ContentType.JSON)
                .body("{\"points\": " + points.replace('\'', '"') + "}")
                .put(GIVEN + "?rubric=990101-annual&period=2025")
                .then();
    }
}
