package cn.fazhi.indicator.rubric;

import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.rubric.model.RubricCode;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.http.ContentType;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static cn.fazhi.indicator.testing.Events.aReport;
import static cn.fazhi.indicator.testing.Events.obligation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Each endpoint with each role: a rubric in force of county 990101 with a draft of its next version. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
class WhoScoresWhatTest {
    private static final String ASKED = "?rubric=990101-annual&period=2025";
    private static final List<String> READS = List.of(
            "/rubrics/990101-annual",
            "/areas/990101/scores" + ASKED,
            "/areas/990101/scores/export" + ASKED + "&format=xlsx",
            "/townships/990101001/score" + ASKED,
            "/townships/990101002/score" + ASKED,
            "/townships/990101001/manual-points" + ASKED,
            "/rubrics/990101-annual?version=draft");
    private static final String POINTS = "{\"points\": [{\"item\": \"visit\", \"points\": 1, \"reason\": \"台账\"}]}";

    @Inject
    Projection projection;

    @Inject
    SampleRubric rubrics;

    @Inject
    RubricStore store;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void a_rubric_in_force_and_a_draft() {
        projection.empty();
        rubrics.empty();
        Stream.of("990101001", "990101002", "990102001")
                .forEach(township -> projection.apply(
                        obligation(township),
                        aReport(township).with(Sheets.MEETINGS, "2").submitted()));
        RubricCode code = RubricCode.parse(SampleRubric.CODE).orElseThrow();
        SheetDocument sheet = document();
        store.insertDraft(code, 1, sheet, "officer", Instant.EPOCH);
        jdbi.useHandle(
                handle -> handle.execute("update rubric.version set state = 'active', valid_from = '2025-01-01'"));
        store.insertDraft(code, 2, sheet, "officer", Instant.EPOCH);
    }

    private static SheetDocument document() {
        return switch (new SheetText().read(SampleRubric.SHEET)) {
            case Reply.Found<SheetDocument> found -> found.value();
            case Reply.Refused<SheetDocument> refused -> throw new AssertionError();
        };
    }

    @Test
    @TestSecurity(user = "officer-990101", roles = "county-officer")
    @OidcSecurity(claims = @Claim(key = "divisions", value = "990101"))
    void the_officer_of_the_county_may_everything() {
        assertThat(reads()).containsOnly(200);
        assertThat(writes()).containsExactly(200, 428, 428, 200);
    }

    @Test
    @TestSecurity(user = "officer-990102", roles = "county-officer")
    @OidcSecurity(claims = @Claim(key = "divisions", value = "990102"))
    void the_officer_of_another_county_finds_nothing() {
        assertThat(reads()).containsOnly(404);
        assertThat(writes()).containsOnly(404);
        given().get("/api/v1/rubrics").then().body("rubrics.size()", equalTo(0));
        given().get("/api/v1/rubrics?area=990101").then().statusCode(404);
        // the own area does not open a foreign rubric, nor the other way round
        assertThat(status("/areas/990102/scores" + ASKED)).isEqualTo(404);
        assertThat(given().get("/api/v1/rubrics/990101-annual").asString())
                .isEqualTo(given().get("/api/v1/rubrics/990101-nowhere")
                        .asString()
                        .replace("990101-nowhere", "990101-annual"));
    }

    @Test
    @TestSecurity(user = "clerk-990101001", roles = "township-clerk")
    @OidcSecurity(claims = @Claim(key = "divisions", value = "990101001"))
    void a_clerk_sees_the_rubric_in_force_and_the_own_score() {
        assertThat(reads()).containsExactly(200, 404, 404, 200, 404, 403, 404);
        assertThat(writes()).containsOnly(403);
        given().get("/api/v1/rubrics").then().body("rubrics.version", equalTo(List.of(1)));
        given().get("/api/v1/townships/990101001/score" + ASKED)
                .then()
                .body("score.total", equalTo(4.5f))
                .body("ranked", equalTo(2));
        assertThat(status("/townships/990101001/score" + ASKED + "&version=2")).isEqualTo(400);
    }

    @Test
    @TestSecurity(user = "viewer-9901", roles = "area-viewer")
    @OidcSecurity(claims = @Claim(key = "divisions", value = "9901"))
    void who_looks_on_from_above_reads_what_is_in_force() {
        assertThat(reads()).containsExactly(200, 200, 200, 200, 200, 403, 404);
        assertThat(writes()).containsOnly(403);
        assertThat(status("/areas/990102/scores" + ASKED)).isEqualTo(404);
    }

    @Test
    @TestSecurity(user = "platform-admin", roles = "platform-admin")
    void an_admin_may_everything() {
        assertThat(reads()).containsOnly(200);
        assertThat(writes()).containsExactly(200, 428, 428, 200);
    }

    @Test
    @TestSecurity(user = "somebody", roles = "another-role")
    @OidcSecurity(claims = @Claim(key = "divisions", value = "china"))
    void an_account_without_a_role_of_ours_may_do_nothing() {
        assertThat(reads()).containsOnly(403);
        assertThat(writes()).containsOnly(403);
    }

    @Test
    void without_a_token_there_is_nothing() {
        assertThat(reads()).containsOnly(401);
        assertThat(writes()).containsOnly(401);
    }

    private static List<Integer> reads() {
        return READS.stream().map(WhoScoresWhatTest::status).toList();
    }

    private static int status(String path) {
        return given().get("/api/v1" + path).statusCode();
    }

    /** A trial, a change and an activation without the tag, and points. */
    private static List<Integer> writes() {
        List<Integer> statuses = new ArrayList<>();
        statuses.add(
                given().post("/api/v1/rubrics/990101-annual/trial?period=2025").statusCode());
        statuses.add(SampleRubric.put(SampleRubric.PATH, SampleRubric.SHEET).statusCode());
        statuses.add(given().contentType(ContentType.JSON)
                .body("{\"validFrom\": \"2030-01-01\"}")
                .post("/api/v1/rubrics/990101-annual/activate")
                .statusCode());
        statuses.add(given().contentType(ContentType.JSON)
                .body(POINTS)
                .put("/api/v1/townships/990101001/manual-points" + ASKED)
                .statusCode());
        return statuses;
    }
}
