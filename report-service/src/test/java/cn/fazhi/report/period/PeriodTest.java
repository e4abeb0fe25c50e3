package cn.fazhi.report.period;

import cn.fazhi.report.support.County;
import cn.fazhi.report.support.Rows;
import cn.fazhi.report.support.ServiceTest;
import cn.fazhi.report.support.TestClock;
import cn.fazhi.report.support.Token;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static cn.fazhi.report.support.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

@ServiceTest
class PeriodTest {
    private static final String PERIODS = "/api/v1/programmes/annual-report/periods/";

    @Inject
    Rows rows;

    @Inject
    TestClock clock;

    @AfterEach
    void back() {
        clock.reset();
    }

    private static Response change(County county, String what, Map<String, Object> body) {
        return as(county.officer()).contentType(ContentType.JSON).body(body).post(PERIODS + "2024/" + what);
    }

    private long events(County county) {
        return rows.one(
                "SELECT count(*) FROM outbox WHERE topic = 'fazhi.obligations' AND starts_with(key, ?)", county.code());
    }

    private long logged(County county, String action) {
        return rows.one(
                "SELECT count(*) FROM obligation_log l JOIN obligation o ON o.id = l.obligation_id"
                        + " WHERE starts_with(o.township, ?) AND l.action = ?",
                county.code(),
                action);
    }

    @Test
    void opening_a_period_makes_one_obligation_for_each_active_township() {
        County county = County.with(3);
        county.openPeriod("2024", Map.of("area", county.code()))
                .then()
                .statusCode(200)
                .body("opened", is(3))
                .body("existing", is(0))
                .body("opensOn", equalTo("2025-01-01"))
                .body("dueDate", equalTo("2025-02-28"));
        assertThat(events(county)).isEqualTo(3);
        assertThat(logged(county, "opened")).isEqualTo(3);
        as(county.officer())
                .queryParam("area", county.code())
                .get(PERIODS + "2024")
                .then()
                .body("expected", is(3))
                .body("openings", hasSize(1))
                .body("openings[0].openedBy", equalTo("officer-" + county.code()));
    }

    @Test
    void opening_it_again_changes_nothing_for_those_who_are_expected() {
        County county = County.open(2);
        Map<String, Long> before = rows.counts();
        county.openPeriod("2024", Map.of("area", county.code(), "dueDate", "2025-01-31"))
                .then()
                .statusCode(200)
                .body("opened", is(0))
                .body("existing", is(2));
        assertThat(rows.counts()).isEqualTo(before);
        as(county.officer())
                .queryParam("area", county.code())
                .get(PERIODS + "2024/townships")
                .then()
                .body("items.dueDate", equalTo(List.of("2025-02-28", "2025-02-28")));
    }

    @Test
    void a_period_can_open_for_named_townships_on_their_own_terms() {
        County county = County.with(3);
        county.openPeriod(
                        "2024",
                        Map.of(
                                "area",
                                county.code(),
                                "townships",
                                List.of(county.township(1)),
                                "opensOn",
                                "2025-01-05",
                                "dueDate",
                                "2025-01-11"))
                .then()
                .body("opened", is(1));
        county.openPeriod("2024", Map.of("area", county.code()))
                .then()
                .body("opened", is(2))
                .body("existing", is(1));
    }

    @Test
    void a_township_that_is_renamed_later_keeps_the_name_that_it_was_expected_under() {
        County county = County.open(1);
        as(Token.admin())
                .contentType(ContentType.JSON)
                .body(Map.of("name", "新名镇"))
                .put("/api/v1/divisions/" + county.township(0))
                .then()
                .statusCode(200);
        county.submit(0, Map.of("narrative", "调解86件")).then().body("townshipName", equalTo("测试0镇"));
    }

    @Test
    void what_makes_no_sense_is_refused_and_nothing_is_stored() {
        County county = County.with(1);
        Map<String, Long> before = rows.counts();
        Map<String, Object> area = Map.of("area", county.code());
        refused(county.openPeriod("2024-Q1", area), 422, "WRONG_PERIOD", "period");
        refused(county.openPeriod("2024", Map.of()), 400, "MISSING_VALUE", "area");
        refused(county.openPeriod("2024", Map.of("area", "x")), 400, "INVALID_VALUE", "area");
        refused(county.openPeriod("2024", with(area, "dueDate", "2024-12-31")), 422, "DUE_BEFORE_OPENING", "dueDate");
        refused(county.openPeriod("2024", with(area, "historical", true)), 422, "HISTORICAL_NOT_PAST", "dueDate");
        refused(county.openPeriod("2024", with(area, "dueDate", "31.1.2025")), 400, "INVALID_VALUE", "dueDate");
        refused(
                county.openPeriod("2024", with(area, "townships", List.of(county.township(9)))),
                422,
                "UNKNOWN_TOWNSHIP",
                "townships[0]");
        refused(
                county.openPeriod("2024", with(area, "townships", List.of("659999100"))),
                422,
                "OUTSIDE_AREA",
                "townships[0]");
        refused(county.openPeriod("24", area), 400, "INVALID_PARAMETER", "period");
        assertThat(rows.counts()).isEqualTo(before);
    }

    private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
        Map<String, Object> more = new HashMap<>(map);
        more.put(key, value);
        return more;
    }

    private static void refused(Response answer, int status, String code, String field) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("field", equalTo(field));
    }

    @Test
    void an_extension_has_a_reason_a_new_date_and_who_granted_it() {
        County county = County.open(1);
        change(county, "extensions", Map.of("township", county.township(0), "until", "2025-03-10", "reason", "连日强降雨"))
                .then()
                .statusCode(200)
                .body("effectiveDueDate", equalTo("2025-03-10"))
                .body("dueDate", equalTo("2025-02-28"))
                .body("extension.reason", equalTo("连日强降雨"))
                .body("extension.grantedBy", equalTo("officer-" + county.code()))
                .body("version", is(2));
        assertThat(logged(county, "extended")).isEqualTo(1);
        assertThat(events(county)).isEqualTo(2);
        clock.set(LocalDate.of(2025, 3, 10));
        county.submit(0, Map.of("narrative", "调解86件")).then().body("timeliness", equalTo("on_time"));
    }

    @Test
    void an_extension_without_reason_or_without_more_time_is_refused() {
        County county = County.open(1);
        Map<String, Long> before = rows.counts();
        refused(
                change(county, "extensions", Map.of("township", county.township(0), "until", "2025-03-10")),
                400,
                "MISSING_VALUE",
                "reason");
        refused(
                change(
                        county,
                        "extensions",
                        Map.of("township", county.township(0), "until", "2025-02-28", "reason", "雨")),
                422,
                "EXTENSION_NOT_LATER",
                "until");
        refused(
                change(
                        county,
                        "extensions",
                        Map.of("township", county.township(5), "until", "2025-03-10", "reason", "雨")),
                422,
                "NOT_EXPECTED",
                "township");
        refused(
                change(county, "extensions", Map.of("township", "659999100", "until", "2025-03-10", "reason", "雨")),
                403,
                "FOREIGN_TOWNSHIP",
                "township");
        refused(change(county, "extensions", Map.of()), 400, "MISSING_VALUE", "township");
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void an_excused_township_is_expected_no_longer_and_not_rated() {
        County county = County.open(2);
        change(county, "excuses", Map.of("township", county.township(0), "reason", "撤并"))
                .then()
                .statusCode(200)
                .body("excusedReason", equalTo("撤并"));
        as(county.officer())
                .queryParam("area", county.code())
                .get(PERIODS + "2024")
                .then()
                .body("expected", is(1))
                .body("excused", is(1));
        county.submit(0, Map.of("narrative", "调解86件")).then().statusCode(201).body("timeliness", equalTo("not_rated"));
    }

    @Test
    void a_township_joins_once_and_only_a_period_that_is_open() {
        County county = County.with(1);
        Map<String, Object> join = Map.of("township", county.township(0), "reason", "新设");
        refused(change(county, "townships", join), 422, "PERIOD_NOT_OPEN", "period");
        county.openPeriod("2024", Map.of("area", county.code()));
        refused(change(county, "townships", join), 409, "ALREADY_EXPECTED", "township");
        refused(
                change(county, "townships", Map.of("township", county.township(3), "reason", "新设")),
                422,
                "UNKNOWN_TOWNSHIP",
                "township");
        as(Token.admin())
                .contentType(ContentType.JSON)
                .body(Map.of("name", "新设镇"))
                .put("/api/v1/divisions/" + county.township(3));
        change(county, "townships", Map.of("township", county.township(3), "reason", "新设", "dueDate", "2025-03-31"))
                .then()
                .statusCode(200)
                .body("dueDate", equalTo("2025-03-31"));
        assertThat(logged(county, "joined")).isEqualTo(1);
        assertThat(rows.one("SELECT count(*) FROM outbox WHERE key = ?", county.township(3) + "|annual-report|2024"))
                .isEqualTo(1);
    }

    @Test
    void programmes_are_defined_and_their_frequency_stays() {
        Map<String, Object> quarterly = Map.of(
                "name",
                Map.of("zh", "季度报表", "en", "Quarterly report"),
                "frequency",
                "quarterly",
                "dueMonth",
                1,
                "dueDay",
                10,
                "dueDayIncluded",
                true,
                "requiredSections",
                List.of("measures"));
        put(quarterly).then().statusCode(200).body("frequency", equalTo("quarterly"));
        put(with(quarterly, "dueDay", 15)).then().statusCode(200);
        as(Token.clerk("110000100"))
                .get("/api/v1/programmes/quarterly")
                .then()
                .statusCode(200)
                .body("dueDay", is(15))
                .body("requiredSections", equalTo(List.of("measures")));
        refused(put(with(quarterly, "frequency", "monthly")), 409, "FREQUENCY_FIXED", "frequency");
        refused(put(with(quarterly, "dueMonth", 13)), 422, "INVALID_PROGRAMME", "dueMonth");
        refused(put(with(quarterly, "name", Map.of("zh", "季度报表"))), 400, "MISSING_VALUE", "name.en");
        as(Token.clerk("110000100")).get("/api/v1/programmes/no-such").then().statusCode(404);
        County county = County.with(1);
        as(county.officer())
                .contentType(ContentType.JSON)
                .body(Map.of("area", county.code()))
                .put("/api/v1/programmes/quarterly/periods/2024-Q4")
                .then()
                .statusCode(200)
                .body("dueDate", equalTo("2025-01-15"));
    }

    private static Response put(Map<String, Object> programme) {
        return as(Token.admin()).contentType(ContentType.JSON).body(programme).put("/api/v1/programmes/quarterly");
    }
}
