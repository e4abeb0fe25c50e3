package cn.fazhi.notification.sweep;

import cn.fazhi.notification.County;
import cn.fazhi.notification.Events;
import cn.fazhi.notification.ReceivedMail;
import cn.fazhi.notification.TestClock;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import static cn.fazhi.notification.Events.obligation;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class RemindersAreSentTest {
    private static final String TOWNSHIP = "990101001";
    private static final String ADDRESS = "clerk-990101001@town.invalid";

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
        county.isReachedAt(TOWNSHIP, ADDRESS);
    }

    @Test
    void a_reminder_names_township_programme_period_due_date_and_days_left_in_chinese_and_english() {
        county.has(obligation(TOWNSHIP));
        clock.set("2026-02-21");

        county.sweep();

        assertThat(mail.all()).singleElement().satisfies(message -> {
            assertThat(message.to()).isEqualTo(ADDRESS);
            assertThat(message.subject()).isEqualTo("【催报】第001镇 2025年度法治政府建设年度报告：还有7天到期（2026-02-28）");
            assertThat(message.text())
                    .contains("贵单位（第001镇，990101001）的2025年度法治政府建设年度报告应于 2026-02-28 及以前报送，距截止还有 7 天")
                    .contains("There are 7 days left")
                    .contains("the annual report on law-based government of 第001镇 (990101001) for 2025");
            assertThat(message.messageId()).matches("<delivery-\\d+@fazhi.invalid>");
        });
    }

    @Test
    void an_overdue_reminder_goes_to_the_right_township_for_the_right_period_once() {
        county.has(obligation(TOWNSHIP));
        county.has(obligation("990101002"));
        county.isReachedAt("990101002", "clerk-990101002@town.invalid");
        county.has(Events.submitted("990101002", 1, clock.instant()));
        clock.set("2026-03-01");

        county.sweep();
        county.sweep();

        assertThat(mail.all()).singleElement().satisfies(message -> {
            assertThat(message.to()).isEqualTo(ADDRESS);
            assertThat(message.subject()).contains("第001镇 2025年度", "已逾期1天", "2026-02-28");
            assertThat(message.text()).contains("已逾期 1 天").contains("It is 1 day overdue");
        });
    }

    @Test
    void two_sweeps_at_the_same_time_send_once() {
        List<String> townships =
                IntStream.range(1, 60).mapToObj(i -> "990101%03d".formatted(i)).toList();
        townships.forEach(township -> {
            county.has(obligation(township));
            county.isReachedAt(township, "clerk-" + township + "@town.invalid");
        });
        clock.set("2026-02-21");

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(county::sweep),
                        CompletableFuture.runAsync(county::sweep),
                        CompletableFuture.runAsync(county::sweep))
                .join();
        county.sweep();

        assertThat(mail.all()).hasSize(59);
        assertThat(mail.all().stream().map(ReceivedMail.Message::to)).doesNotHaveDuplicates();
    }

    @Test
    void every_rung_is_told_once_over_the_whole_ladder() {
        county.has(obligation(TOWNSHIP));
        for (LocalDate day = Events.DUE.minusDays(40); day.isBefore(Events.DUE.plusDays(30)); day = day.plusDays(1)) {
            clock.set(day, LocalTime.of(9, 0));
            county.sweep();
            clock.set(day, LocalTime.of(17, 0));
            county.sweep();
        }

        assertThat(county.notices())
                .containsExactly(
                        "reminder -30",
                        "reminder -14",
                        "reminder -7",
                        "reminder -3",
                        "reminder -1",
                        "reminder 0",
                        "reminder 1",
                        "reminder 3",
                        "escalation 3",
                        "reminder 7");
        assertThat(mail.to(ADDRESS)).hasSize(9);
    }

    @Test
    void nothing_is_sent_before_half_past_eight() {
        county.has(obligation(TOWNSHIP));
        clock.set(LocalDate.of(2026, 2, 21), LocalTime.of(8, 29));
        county.sweep();
        assertThat(mail.all()).isEmpty();

        clock.set(LocalDate.of(2026, 2, 21), LocalTime.of(8, 30));
        county.sweep();
        assertThat(mail.all()).hasSize(1);
    }

    @Test
    void of_several_missed_rungs_the_latest_is_sent_and_the_others_are_recorded_as_passed_over() {
        county.has(obligation(TOWNSHIP));
        clock.set("2026-02-26");

        county.sweep();

        assertThat(county.notices()).containsExactly("reminder -3");
        assertThat(county.texts("SELECT passed_over::text FROM notice")).containsExactly("{-30,-14,-7}");
        assertThat(mail.all())
                .singleElement()
                .satisfies(message -> assertThat(message.subject()).contains("还有2天到期"));
    }

    @Test
    void reminders_stop_when_the_report_arrives_and_resume_when_it_is_withdrawn() {
        county.has(obligation(TOWNSHIP));
        county.has(Events.submitted(TOWNSHIP, 1, clock.instant()));
        clock.set("2026-02-21");
        county.sweep();
        assertThat(mail.all()).isEmpty();

        county.has(Events.withdrawn(TOWNSHIP, 2, clock.instant()));
        county.sweep();
        assertThat(mail.all()).hasSize(1);
    }

    @Test
    void a_report_that_arrives_between_the_decision_and_the_sending_stops_the_mail() {
        county.has(obligation(TOWNSHIP));
        clock.set("2026-02-21");
        county.plan();
        county.has(Events.submitted(TOWNSHIP, 1, clock.instant()));

        county.send();

        assertThat(mail.all()).isEmpty();
        assertThat(county.texts("SELECT state || ' ' || reason FROM delivery"))
                .containsExactly("cancelled [report_arrived]");
    }

    @Test
    void an_extension_that_arrives_between_the_decision_and_the_sending_stops_the_mail() {
        county.has(obligation(TOWNSHIP));
        clock.set("2026-02-27");
        county.plan();
        county.has(Events.extended(obligation(TOWNSHIP), LocalDate.of(2026, 3, 20), clock.instant()));

        county.send();
        assertThat(mail.all()).isEmpty();

        clock.set("2026-03-13");
        county.sweep();
        assertThat(mail.all())
                .singleElement()
                .satisfies(message -> assertThat(message.text())
                        .contains("应于 2026-03-20 及以前报送，距截止还有 7 天")
                        .contains("为延期后的截止日期"));
    }

    @Test
    void excused_and_historical_obligations_are_never_reminded() {
        county.has(Events.excused(obligation(TOWNSHIP)));
        county.has(Events.historical(obligation("990101002")));
        county.isReachedAt("990101002", ADDRESS);
        clock.set("2026-03-10");

        county.sweep();

        assertThat(mail.all()).isEmpty();
        assertThat(county.notices()).isEmpty();
    }

    @Test
    void a_township_without_a_contact_is_told_when_there_is_one_while_the_rung_is_still_the_latest() {
        String silent = "990101002";
        county.has(obligation(silent));
        clock.set("2026-02-21");
        county.sweep();
        assertThat(county.notices()).containsExactly("reminder -7");
        assertThat(county.deliveryStates()).isEmpty();

        county.isReachedAt(silent, "late@town.invalid");
        county.sweep();
        county.sweep();
        assertThat(mail.to("late@town.invalid")).hasSize(1);
    }

    @Test
    void a_rung_without_a_contact_is_not_made_up_for_once_the_next_one_is_reached() {
        String silent = "990101002";
        county.has(obligation(silent));
        clock.set("2026-02-21");
        county.sweep();
        clock.set("2026-02-25");
        county.sweep();

        county.isReachedAt(silent, "late@town.invalid");
        county.sweep();

        assertThat(county.notices()).containsExactly("reminder -7", "reminder -3");
        assertThat(mail.to("late@town.invalid"))
                .singleElement()
                .satisfies(message -> assertThat(message.subject()).contains("还有3天到期"));
    }

    @Test
    void each_recipient_gets_a_mail_of_its_own_in_its_language() {
        county.isReachedInEnglishAt(TOWNSHIP, "one@town.invalid", "two@town.invalid");
        county.has(obligation(TOWNSHIP));
        clock.set("2026-02-28");

        county.sweep();

        assertThat(mail.to("one@town.invalid")).hasSize(1);
        assertThat(mail.to("two@town.invalid")).singleElement().satisfies(message -> {
            assertThat(message.subject()).startsWith("Reminder: 第001镇, annual report");
            assertThat(message.text()).contains("is due today, 2026-02-28").doesNotContain("贵单位");
        });
    }

    @Test
    void a_county_whose_obligations_are_still_arriving_is_left_alone() {
        county.has(obligation(TOWNSHIP));
        clock.set("2026-02-21");
        county.execute("UPDATE obligation SET stored_at = timestamptz '2026-02-21 09:00:01+08'");

        county.sweep();

        assertThat(county.notices()).isEmpty();
    }
}
