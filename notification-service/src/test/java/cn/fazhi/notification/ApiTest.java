package cn.fazhi.notification;

import cn.fazhi.notification.obligation.model.ObligationStatus;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jakarta.inject.Inject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ApiTest {
    @Inject
    County county;

    @Inject
    TestClock clock;

    ReceivedMail mail = ReceivedMail.none();

    @BeforeEach
    void nothing_happened_yet() {
        clock.set("2026-01-01");
        county.isEmpty();
        mail.forgetAll();
    }

    @Test
    void an_obligation_is_shown_with_its_names_dates_and_status() {
        county.has(Events.extended(Events.obligation("990101001"), LocalDate.of(2026, 3, 10), clock.instant()));
        county.has(Events.division("990101001", "石桥镇", 1));
        clock.set("2026-03-12");

        get("/obligations?area=990101001&programme=annual-report&period=2025")
                .body("items", hasSize(1))
                .body("items[0].townshipName", equalTo("石桥镇"))
                .body("items[0].programmeName.zh", equalTo("法治政府建设年度报告"))
                .body("items[0].status", equalTo("overdue"))
                .body("items[0].dueDate", equalTo("2026-03-10"))
                .body("items[0].originalDueDate", equalTo("2026-02-28"))
                .body("items[0].extensionReason", equalTo("汛期"))
                .body("items[0].daysLeft", equalTo(-2))
                .body("next", nullValue());
    }

    @Test
    void the_filter_by_status_finds_each_obligation_under_the_status_that_is_shown() {
        LocalDate today = LocalDate.of(2026, 2, 10);
        int number = 100;
        for (LocalDate opens : List.of(today.minusDays(30), today, today.plusDays(1))) {
            for (int due : List.of(-1, 0, 7, 8)) {
                for (String answer : List.of("none", "submitted", "accepted", "returned", "withdrawn")) {
                    String township = "990101" + number++;
                    county.has(Events.due(Events.obligation(township), opens, today.plusDays(due)));
                    report(township, answer);
                }
            }
        }
        county.has(Events.excused(Events.obligation("990101001")));
        county.has(Events.excused(Events.obligation("990101002")));
        report("990101002", "returned");
        county.has(Events.historical(Events.obligation("990101003")));
        report("990101003", "submitted");
        clock.set("2026-02-10");

        List<String> seen = new ArrayList<>();
        for (ObligationStatus status : ObligationStatus.values()) {
            ValidatableResponse answer = get("/obligations?limit=500&status=" + status);
            List<String> shown = answer.extract().path("items.status");
            assertThat(shown).as("%s", status).isNotEmpty().containsOnly(status.toString());
            seen.addAll(answer.extract().path("items.township"));
        }
        assertThat(seen).hasSize(63).doesNotHaveDuplicates();
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        IntStream.rangeClosed(1, 7).forEach(i -> county.has(Events.obligation("99010100" + i)));

        List<String> townships = new ArrayList<>();
        String next = null;
        do {
            ValidatableResponse page = get("/obligations?limit=3" + (next == null ? "" : "&cursor=" + next));
            townships.addAll(page.extract().path("items.township"));
            next = page.extract().path("next");
        } while (next != null);

        assertThat(townships).hasSize(7).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "/obligations?area=12345, area",
        "/obligations?status=late, status",
        "/obligations?period=2025-13, period",
        "/obligations?limit=0, limit",
        "/obligations?limit=many, limit",
        "/obligations?cursor=%21, cursor",
        "/reminders?status=late, status",
        "/deliveries?state=lost, state",
        "/deliveries?cursor=AAAA, cursor",
        "/contacts/99, division",
        "/contacts/abc, division",
        "/ladders/Annual_Report, programme"
    })
    void a_wrong_parameter_is_named(String path, String field) {
        admin().get("/api/v1" + path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("field", equalTo(field))
                .body("remedy", notNullValue());
    }

    @Test
    void reminders_show_what_was_and_what_will_be_told() {
        county.has(Events.obligation("990101001"));
        county.isReachedAt("990101001", "a@x.invalid", "b@x.invalid");
        clock.set("2026-02-21");
        county.sweep();

        get("/reminders?area=990101001")
                .body("items[0].status", equalTo("due_soon"))
                .body(
                        "items[0].notices.findAll { it.kind == 'reminder' }.collect { it.day + ' ' + it.state }",
                        hasItems(
                                "-7 sent",
                                "-30 skipped",
                                "-14 skipped",
                                "-3 planned",
                                "-1 planned",
                                "0 planned",
                                "7 planned"))
                .body("items[0].notices.find { it.day == -7 }.passedOver", contains(-30, -14))
                .body("items[0].notices.find { it.day == -7 }.recipients", equalTo(2))
                .body("items[0].notices.find { it.day == -3 }.at", equalTo("2026-02-25T00:30:00Z"))
                .body("items[0].notices.findAll { it.kind == 'escalation' }.state", contains("planned"));

        county.has(Events.submitted("990101001", 1, clock.instant()));
        get("/reminders?area=990101001&status=fulfilled")
                .body("items[0].notices.find { it.day == -3 }.state", equalTo("not_needed"));
    }

    @Test
    void a_reminder_without_a_contact_is_visible() {
        county.has(Events.obligation("990101001"));
        clock.set("2026-02-21");
        county.sweep();

        get("/reminders").body("items[0].notices.find { it.day == -7 }.state", equalTo("no_contact"));
    }

    @Test
    void a_mail_with_an_unknown_outcome_is_listed_and_sent_again_on_request_only() {
        county.has(Events.obligation("990101001"));
        county.isReachedAt("990101001", "a@x.invalid");
        clock.set("2026-02-21");
        county.plan();
        county.execute("UPDATE delivery SET state = 'unknown', attempts = 1");

        int id = get("/deliveries?area=990101&state=unknown")
                .body("items", hasSize(1))
                .body("items[0].tells[0].township", equalTo("990101001"))
                .body("items[0].tells[0].day", equalTo(-7))
                .extract()
                .path("items[0].id");
        county.sweep();
        assertThat(mail.all()).isEmpty();

        admin().post("/api/v1/deliveries/" + id + "/retry")
                .then()
                .statusCode(202)
                .body("state", equalTo("pending"))
                .body("retriedBy", equalTo("platform-admin-china"));
        county.sweep();
        assertThat(mail.all()).hasSize(1);

        admin().post("/api/v1/deliveries/" + id + "/retry")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_RETRIABLE"))
                .body("detail", containsString("sent"));
    }

    @Test
    void deliveries_are_paged_newest_first() {
        IntStream.rangeClosed(1, 5).forEach(i -> {
            county.has(Events.obligation("99010100" + i));
            county.isReachedAt("99010100" + i, "a" + i + "@x.invalid");
        });
        clock.set("2026-02-21");
        county.sweep();

        ValidatableResponse first = get("/deliveries?limit=3").body("items", hasSize(3));
        ValidatableResponse second = get("/deliveries?limit=3&cursor="
                        + first.extract().path("next"))
                .body("items", hasSize(2));
        List<Integer> ids = new ArrayList<>(first.extract().<List<Integer>>path("items.id"));
        ids.addAll(second.extract().<List<Integer>>path("items.id"));
        assertThat(ids).isSortedAccordingTo((a, b) -> b - a).doesNotHaveDuplicates();
    }

    @Test
    void contacts_are_replaced_as_a_whole() {
        put("/contacts/990101001", """
                {"recipients":[{"name":"法治专干","email":"Clerk@Town.invalid","language":"zh"},{"email":"b@x.invalid"}]}""")
                .statusCode(200)
                .body("recipients.email", contains("clerk@town.invalid", "b@x.invalid"))
                .body("recipients[0].language", equalTo("zh"))
                .body("changedBy", equalTo("platform-admin-china"));
        put("/contacts/990101001", "{\"recipients\":[]}").statusCode(200).body("recipients", empty());
        get("/contacts/990101001").body("recipients", empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"recipients":[{"email":"no-address"}]}                             | INVALID_EMAIL   | recipients[0].email
            {"recipients":[{"email":"a@x.cn\\r\\nBcc: b@x.cn"}]}                | INVALID_EMAIL   | recipients[0].email
            {"recipients":[{"email":"a@x.cn"},{"email":"A@x.cn"}]}              | RECIPIENT_TWICE | recipients[1].email
            {"recipients":[{"name":"a\\nb","email":"a@x.cn"}]}                  | NAME_TOO_LONG   | recipients[0].name
            {"recipients":[{"name":"a"}]}                                       | MISSING_VALUE   | recipients[0].email
            {"recipients":[{"email":"a@x.cn","language":"fr"}]}                 | INVALID_VALUE   | recipients[0].language
            {"recipients":[{"email":"a@x.cn","phone":"1"}]}                     | UNKNOWN_FIELD   | recipients[0].phone
            {}                                                                  | MISSING_VALUE   | recipients
            {"recipients":                                                      | MALFORMED_BODY  |
            """)
    void a_wrong_contact_is_refused_by_name_and_nothing_is_stored(String body, String code, String field) {
        ValidatableResponse answer = put("/contacts/990101001", body).body("code", equalTo(code));
        if (field != null) {
            answer.body("field", equalTo(field));
        }
        get("/contacts/990101001").body("recipients", empty());
    }

    @Test
    void a_ladder_of_its_own_holds_from_its_first_day() {
        get("/ladders/annual-report")
                .body("rungs.day", contains(-30, -14, -7, -3, -1, 0, 1, 3, 7))
                .body("versions", empty());

        put("/ladders/annual-report", """
                {"from":"2026-02-20","rungs":[{"day":-5,"tells":["township"]},{"day":2,"tells":["township","county"]}]}""")
                .statusCode(200)
                .body("rungs", hasSize(9))
                .body("versions[0].from", equalTo("2026-02-20"))
                .body("versions[0].setBy", equalTo("platform-admin-china"));

        clock.set("2026-02-20");
        get("/ladders/annual-report").body("rungs.day", contains(-5, 2));
        post("/ladders/annual-report/preview", "{\"dueDate\":\"2026-02-28\"}")
                .statusCode(200)
                .body(
                        "collect { it.day + ' ' + it.on + ' ' + it.tells }",
                        contains(
                                "-30 2026-01-29 township",
                                "-14 2026-02-14 township",
                                "-5 2026-02-23 township",
                                "2 2026-03-02 township",
                                "2 2026-03-02 county"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"from":"2025-12-31","rungs":[{"day":0,"tells":["township"]}]}                       | LADDER_IN_THE_PAST | from
            {"rungs":[]}                                                                         | MISSING_VALUE      | rungs
            {"rungs":[{"day":0,"tells":[]}]}                                                     | MISSING_VALUE      | rungs[0].tells
            {"rungs":[{"tells":["township"]}]}                                                   | MISSING_VALUE      | rungs[0].day
            {"rungs":[{"day":400,"tells":["township"]}]}                                         | DAY_TOO_FAR        | rungs[0].day
            {"rungs":[{"day":1,"tells":["township"]},{"day":1,"tells":["county"]}]}              | RUNG_TWICE         | rungs[1].day
            {"rungs":[{"day":1,"tells":["province"]}]}                                           | INVALID_VALUE      | rungs[0].tells[0]
            """)
    void a_wrong_ladder_is_refused_by_name_and_nothing_is_stored(String body, String code, String field) {
        put("/ladders/annual-report", body).body("code", equalTo(code)).body("field", equalTo(field));
        get("/ladders/annual-report").body("versions", empty());
    }

    @Test
    void a_new_ladder_is_what_the_sweep_follows() {
        county.has(Events.obligation("990101001"));
        put("/ladders/annual-report", "{\"rungs\":[{\"day\":-20,\"tells\":[\"township\"]}]}")
                .statusCode(200);
        clock.set("2026-02-08");
        county.plan();
        clock.set("2026-02-21");
        county.plan();

        assertThat(county.notices()).containsExactly("reminder -20");
    }

    private void report(String township, String answer) {
        switch (answer) {
            case "submitted" -> county.has(Events.submitted(township, 1, clock.instant()));
            case "accepted" -> county.has(Events.accepted(township, 2, clock.instant()));
            case "returned" -> county.has(Events.returned(township, 2, clock.instant(), "原因"));
            case "withdrawn" -> county.has(Events.withdrawn(township, 2, clock.instant()));
            default -> {}
        }
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(TokenIssuer.token("platform-admin", "china"));
    }

    private static ValidatableResponse get(String path) {
        return admin().get("/api/v1" + path).then().statusCode(200);
    }

    private static ValidatableResponse put(String path, String body) {
        return admin().contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1" + path)
                .then();
    }

    private static ValidatableResponse post(String path, String body) {
        return admin().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path)
                .then();
    }
}
