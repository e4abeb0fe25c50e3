package cn.fazhi.report.division;

import cn.fazhi.contracts.event.DivisionChanged;
import cn.fazhi.contracts.event.EventCodec;
import cn.fazhi.contracts.event.EventType;
import cn.fazhi.report.support.Rows;
import cn.fazhi.report.support.ServiceTest;
import cn.fazhi.report.support.Token;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import static cn.fazhi.report.support.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
class BoundaryChangeTest {
    @Inject
    Rows rows;

    @Inject
    Jdbi jdbi;

    private static void register(String csv) {
        as(Token.admin())
                .contentType("text/csv")
                .body(("code,name,population\n" + csv).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/divisions/import")
                .then()
                .statusCode(200);
    }

    private static Response record(String kind, String day, List<String> from, List<Map<String, Object>> to) {
        return as(Token.admin())
                .contentType(ContentType.JSON)
                .body(Map.of("kind", kind, "effectiveOn", day, "reason", "省政府批复", "from", from, "to", to))
                .post("/api/v1/divisions/changes");
    }

    private DivisionChanged lastEvent(String code) throws Exception {
        String json = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT payload FROM outbox WHERE topic = 'fazhi.divisions' AND key = ? ORDER BY id DESC LIMIT 1")
                .bind(0, code)
                .mapTo(String.class)
                .one());
        return (DivisionChanged) EventCodec.decode(EventType.DIVISION_CHANGED.type(), json);
    }

    @Test
    void two_townships_are_merged_into_a_new_one_and_their_residents_added() throws Exception {
        register("620101100,甲镇,5000\n620101200,乙乡,3000\n");
        record(
                        "merged",
                        "2025-01-01",
                        List.of("620101100", "620101200"),
                        List.of(Map.of("code", "620101101", "name", "新河镇")))
                .then()
                .statusCode(201)
                .body("code", contains("620101100", "620101101", "620101200"))
                .body("active", contains(false, true, false))
                .body("population", contains(5000, 8000, 3000));

        DivisionChanged dissolved = lastEvent("620101200");
        assertThat(dissolved.active()).isFalse();
        assertThat(dissolved.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).hasToString("merged");
            assertThat(change.successors()).hasToString("[620101101]");
            assertThat(change.formerName()).isEqualTo("乙乡");
            assertThat(change.effectiveOn()).isEqualTo("2025-01-01");
        });
        assertThat(lastEvent("620101101").changes()).isEmpty();
        as(Token.officer("620101"))
                .get("/api/v1/divisions/620101101/changes")
                .then()
                .statusCode(200)
                .body("items.division", contains("620101100", "620101200"));
    }

    @Test
    void a_township_that_takes_in_another_stays() {
        register("620102100,甲镇,5000\n620102200,乙乡,\n");
        record("merged", "2025-01-01", List.of("620102200"), List.of(Map.of("code", "620102100")))
                .then()
                .statusCode(201)
                .body("active", contains(true, false))
                .body("[0].population", nullValue())
                .body("[0].name", equalTo("甲镇"));
        as(Token.admin()).get("/api/v1/divisions/620102100/changes").then().body("items", hasSize(1));
    }

    @Test
    void nobody_says_how_many_residents_the_parts_of_a_split_township_have_but_the_register() {
        register("620103100,大镇,9000\n");
        record(
                        "split",
                        "2025-01-01",
                        List.of("620103100"),
                        List.of(
                                Map.of("code", "620103100", "population", 6000),
                                Map.of("code", "620103101", "name", "小镇")))
                .then()
                .statusCode(201)
                .body("active", contains(true, true))
                .body("[0].population", is(6000))
                .body("[1].population", nullValue());
    }

    @Test
    void a_township_becomes_a_town_under_its_code_or_a_new_one() throws Exception {
        register("620104200,丙乡,700\n620104201,丁乡,\n");
        record("renamed", "2025-01-01", List.of("620104200"), List.of(Map.of("code", "620104200", "name", "丙镇")))
                .then()
                .statusCode(201)
                .body("[0].kind", equalTo("town"))
                .body("[0].population", is(700));
        record("renamed", "2025-01-01", List.of("620104201"), List.of(Map.of("code", "620104101", "name", "丁镇")))
                .then()
                .statusCode(201)
                .body("active", contains(true, false));
        assertThat(lastEvent("620104200").changes().getFirst().formerName()).isEqualTo("丙乡");
        // a correction of the name later on keeps what became of it
        as(Token.admin())
                .contentType(ContentType.JSON)
                .body(Map.of("name", "丙门镇"))
                .put("/api/v1/divisions/620104200")
                .then()
                .statusCode(200);
        assertThat(lastEvent("620104200").changes()).hasSize(1);
    }

    @Test
    void an_older_table_does_not_revive_what_was_dissolved() {
        register("620105100,甲镇,\n620105200,乙乡,\n");
        record("merged", "2025-01-01", List.of("620105200"), List.of(Map.of("code", "620105100")))
                .then()
                .statusCode(201);
        register("620105100,甲镇,\n620105200,乙乡镇,\n");
        as(Token.admin()).get("/api/v1/divisions/620105200").then().body("active", is(false));
    }

    @Test
    void what_does_not_fit_is_refused_and_leaves_nothing() {
        register("620106100,甲镇,\n620106200,乙乡,\n620106,某县,\n");
        record("merged", "2025-01-02", List.of("620106200"), List.of(Map.of("code", "620106100")));
        Map<String, Long> before = rows.counts();

        refused("BOUNDARY_SHAPE", "merged", "2025-01-02", List.of("620106100"), List.of(Map.of("code", "620106100")));
        refused("BOUNDARY_SHAPE", "split", "2025-01-02", List.of("620106100"), List.of(Map.of("code", "620106100")));
        refused("DIVISION_DISSOLVED", "renamed", "2025-01-02", List.of("620106200"), List.of(named("620106200")));
        refused("UNKNOWN_DIVISION", "renamed", "2025-01-02", List.of("620106999"), List.of(named("620106998")));
        refused("BOUNDARY_LEVELS", "renamed", "2025-01-02", List.of("620106100"), List.of(named("6201")));
        refused("BOUNDARY_DATE", "renamed", "2025-01-16", List.of("620106100"), List.of(named("620106101")));
        refused("BOUNDARY_NO_CHANGE", "renamed", "2025-01-02", List.of("620106100"), List.of(named("620106100")));
        refused("MISSING_VALUE", "renamed", "2025-01-02", List.of("620106100"), List.of(Map.of("code", "620106101")));
        as(Token.admin())
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/divisions/changes")
                .then()
                .statusCode(400)
                .body("errors.field", contains("kind", "effectiveOn", "from", "to", "reason"));

        assertThat(rows.counts()).isEqualTo(before);
    }

    private static Map<String, Object> named(String code) {
        return Map.of("code", code, "name", "甲镇");
    }

    private static void refused(
            String problem, String kind, String day, List<String> from, List<Map<String, Object>> to) {
        Response answer = record(kind, day, from, to);
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 422);
        assertThat(answer.jsonPath().getString("code")).isEqualTo(problem);
    }
}
