package cn.fazhi.system;

import cn.fazhi.local.Service;
import cn.fazhi.system.Api.Answer;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Who may do what, with real tokens of the identity provider. */
class AccessIT {
    private static final String OWN = "990101103";
    private static final String FOREIGN = "990101104";
    private static final String PERIOD = "2018";
    private static final Platform PLATFORM = Platform.running();

    @BeforeAll
    static void a_county_opens_a_period() {
        PLATFORM.registerSampleDivisions();
        PLATFORM.openPeriod("990101", PERIOD, 30, List.of(OWN, FOREIGN));
    }

    @Test
    void a_clerk_cannot_hand_in_for_another_township() {
        Answer answer = submit(PLATFORM.reports("clerk-" + OWN), FOREIGN);
        assertThat(answer.expect(403).path("field").asText()).isEqualTo("township");
    }

    @Test
    void a_portal_hands_in_for_its_own_township() {
        submit(PLATFORM.reports("portal-" + FOREIGN), FOREIGN).expect(201);
    }

    @Test
    void a_report_of_another_township_is_not_found() {
        String id =
                submit(PLATFORM.reports("clerk-" + OWN), OWN).json().path("id").asText();
        PLATFORM.reports("clerk-" + OWN).get("/reports/" + id).expect(200);
        PLATFORM.reports("clerk-" + FOREIGN).get("/reports/" + id).expect(404);
        PLATFORM.reports("officer-990102").get("/reports/" + id).expect(404);
    }

    @Test
    void the_own_county_is_seen_and_another_is_not() {
        String path = "/areas/990101/indicators?period=" + PERIOD;
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> PLATFORM.indicators("officer-990101").get(path).expect(200));
        PLATFORM.indicators("viewer-9901").get(path).expect(200);
        PLATFORM.indicators("officer-990102").get(path).expect(404);
        PLATFORM.indicators("clerk-" + OWN).get(path).expect(404);
    }

    @Test
    void a_clerk_cannot_open_a_period() {
        PLATFORM.reports("clerk-" + OWN)
                .put("/programmes/annual-report/periods/2017", Map.of("area", "990101"))
                .expect(403);
    }

    @Test
    void without_a_token_nothing_is_answered() {
        PLATFORM.withoutToken(Service.REPORT).get("/reports").expect(401);
        PLATFORM.withoutToken(Service.INDICATOR).get("/indicators").expect(401);
        PLATFORM.withoutToken(Service.NOTIFICATION).get("/obligations").expect(401);
    }

    @Test
    void an_expired_token_is_refused() {
        Api expiring = PLATFORM.withoutToken(Service.REPORT)
                .withToken(PLATFORM.local().tokens().expiringSoon("clerk-" + OWN));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(expiring.get("/reports").status()).isEqualTo(401));
    }

    private static Answer submit(Api reports, String township) {
        return reports.post(
                "/reports",
                Map.of(
                        "township",
                        township,
                        "programme",
                        "annual-report",
                        "period",
                        PERIOD,
                        "figures",
                        List.of(Map.of("code", "publicity.events", "value", 3))));
    }
}
