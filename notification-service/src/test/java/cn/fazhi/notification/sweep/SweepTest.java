package cn.fazhi.notification.sweep;

import cn.fazhi.notification.County;
import cn.fazhi.notification.Events;
import cn.fazhi.notification.ReceivedMail;
import cn.fazhi.notification.TestClock;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class SweepTest {
    @Inject
    Sweep sweep;

    @Inject
    County county;

    @Inject
    TestClock clock;

    ReceivedMail mail = ReceivedMail.none();

    @BeforeEach
    void one_township_has_a_contact_and_one_has_none() {
        clock.set("2026-01-01");
        county.isEmpty();
        mail.forgetAll();
        county.has(Events.obligation("990101001"));
        county.has(Events.obligation("990101002"));
        county.isReachedAt("990101001", "a@x.invalid");
    }

    @Test
    void a_turn_of_the_clock_sends_counts_and_says_that_it_is_well() {
        clock.set("2026-02-21");

        await().atMost(Duration.ofSeconds(20)).until(() -> {
            sweep.remind();
            return mail.all().size() == 1;
        });

        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("fazhi_divisions_no_contact 1.0"))
                .body(containsString("fazhi_deliveries{state=\"pending\"} 0.0"))
                .body(containsString("fazhi_sweep_seconds_count"))
                .body(containsString("fazhi_deliveries_settled_total{kind=\"reminder\",state=\"sent\"}"));
        given().get("/q/health/well").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void a_return_does_not_wait_for_the_hours_of_reminders() {
        clock.set(LocalDate.of(2026, 2, 10), LocalTime.of(3, 0));
        county.has(Events.returned("990101001", 2, clock.instant(), "原因"));

        sweep.tellReturns();

        assertThat(mail.to("a@x.invalid")).hasSize(1);
    }

    @Test
    void the_api_is_described() {
        given().get("/q/openapi")
                .then()
                .statusCode(200)
                .body(containsString("/api/v1/reminders"))
                .body(containsString("Has a mail that failed"));
    }
}
