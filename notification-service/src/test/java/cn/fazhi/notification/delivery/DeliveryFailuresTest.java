package cn.fazhi.notification.delivery;

import cn.fazhi.notification.County;
import cn.fazhi.notification.Events;
import cn.fazhi.notification.ReceivedMail;
import cn.fazhi.notification.TestClock;
import cn.fazhi.notification.delivery.ClaimDelivery.Claim;
import cn.fazhi.notification.delivery.model.Letter;
import cn.fazhi.notification.delivery.model.NoticeKind;
import cn.fazhi.notification.delivery.model.Outcome;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.time.Duration;
import java.util.EnumSet;

import static cn.fazhi.notification.Events.obligation;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class DeliveryFailuresTest {
    private static final String TOWNSHIP = "990101001";
    private static final String ADDRESS = "clerk-990101001@town.invalid";

    @Inject
    County county;

    @Inject
    TestClock clock;

    @Inject
    ClaimDelivery claimDelivery;

    @Inject
    RecordOutcome recordOutcome;

    @Inject
    GiveUpOnOutcomes giveUpOnOutcomes;

    ReceivedMail mail = ReceivedMail.none();

    @BeforeEach
    void a_reminder_waits() {
        clock.set("2026-01-01");
        county.isEmpty();
        mail.forgetAll();
        county.isReachedAt(TOWNSHIP, ADDRESS);
        county.has(obligation(TOWNSHIP));
        clock.set("2026-02-21");
        county.plan();
    }

    @Test
    void a_mail_server_that_is_away_is_tried_again_later_and_the_mail_arrives_once() {
        mail.whileDown(county::send);
        assertThat(county.deliveryStates()).containsExactly("failed");

        county.send();
        assertThat(mail.all()).isEmpty();

        clock.advance(Duration.ofMinutes(1));
        county.send();
        county.send();
        assertThat(mail.all()).hasSize(1);
        assertThat(county.texts("SELECT state || ' ' || attempts FROM delivery"))
                .containsExactly("sent 2");
    }

    @Test
    void after_too_many_failures_it_is_given_up() {
        mail.whileDown(() -> {
            for (int i = 0; i < 20; i++) {
                county.send();
                clock.advance(Duration.ofHours(2));
            }
        });

        assertThat(county.texts("SELECT state || ' ' || attempts FROM delivery"))
                .containsExactly("abandoned 8");
    }

    @Test
    void a_refusal_for_good_is_not_tried_again() {
        recordOutcome.record(claim(), new Outcome.Refused("550 no such user"));
        clock.advance(Duration.ofHours(3));
        county.send();

        assertThat(mail.all()).isEmpty();
        assertThat(county.texts("SELECT state || ' ' || reason FROM delivery"))
                .containsExactly("abandoned 550 no such user");
    }

    @Test
    void what_was_handed_over_when_the_service_died_is_never_sent_again_by_itself() {
        claim();

        clock.advance(Duration.ofMinutes(9));
        giveUpOnOutcomes.giveUp();
        county.send();
        assertThat(county.deliveryStates()).containsExactly("sending");

        clock.advance(Duration.ofMinutes(2));
        giveUpOnOutcomes.giveUp();
        county.sweep();
        assertThat(county.deliveryStates()).containsExactly("unknown");
        assertThat(mail.all()).isEmpty();
    }

    @Test
    void an_outcome_that_comes_late_is_still_written_down() {
        Letter letter = claim();
        clock.advance(Duration.ofMinutes(11));
        giveUpOnOutcomes.giveUp();

        recordOutcome.record(letter, new Outcome.Taken());

        assertThat(county.deliveryStates()).containsExactly("sent");
    }

    @Test
    void an_outcome_of_an_earlier_attempt_changes_nothing() {
        Letter first = claim();
        recordOutcome.record(first, new Outcome.Postponed("busy"));
        clock.advance(Duration.ofMinutes(1));
        Letter second = claim();
        recordOutcome.record(second, new Outcome.Taken());

        recordOutcome.record(first, new Outcome.Refused("550"));

        assertThat(county.deliveryStates()).containsExactly("sent");
    }

    @Test
    void a_failed_reminder_is_dropped_when_the_report_arrives_before_the_next_attempt() {
        mail.whileDown(county::send);
        county.has(Events.submitted(TOWNSHIP, 1, clock.instant()));
        clock.advance(Duration.ofMinutes(1));

        county.send();

        assertThat(mail.all()).isEmpty();
        assertThat(county.deliveryStates()).containsExactly("cancelled");
    }

    @Test
    void a_failed_reminder_gives_way_to_the_next_rung() {
        mail.whileDown(county::send);
        clock.set("2026-02-25");

        county.sweep();

        assertThat(county.deliveryStates()).containsExactly("cancelled", "sent");
        assertThat(mail.all())
                .singleElement()
                .satisfies(message -> assertThat(message.subject()).contains("还有3天"));
    }

    private Letter claim() {
        Claim claim = claimDelivery.claim(EnumSet.allOf(NoticeKind.class));
        assertThat(claim).isInstanceOf(Claim.Claimed.class);
        return ((Claim.Claimed) claim).letter();
    }
}
