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

import static cn.fazhi.notification.Events.obligation;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ReturnsAreToldTest {
    private static final String TOWNSHIP = "990101001";
    private static final String ADDRESS = "clerk-990101001@town.invalid";

    @Inject
    County county;

    @Inject
    TestClock clock;

    ReceivedMail mail = ReceivedMail.none();

    @BeforeEach
    void a_report_is_in() {
        clock.set("2026-02-10");
        county.isEmpty();
        mail.forgetAll();
        county.isReachedAt(TOWNSHIP, ADDRESS);
        county.has(obligation(TOWNSHIP));
        county.has(Events.submitted(TOWNSHIP, 1, clock.instant()));
    }

    @Test
    void the_township_is_told_the_officers_reasons_at_once_at_any_time_of_day() {
        clock.set(LocalDate.of(2026, 2, 10), LocalTime.of(22, 0));
        county.has(Events.returned(TOWNSHIP, 2, clock.instant(), "缺少“下一年度的主要安排”部分。", "调解数据前后不符。"));

        county.sweep();
        county.sweep();

        assertThat(mail.all()).singleElement().satisfies(message -> {
            assertThat(message.to()).isEqualTo(ADDRESS);
            assertThat(message.subject()).isEqualTo("【退回】第001镇 2025年度法治政府建设年度报告已退回，请修改后重新报送");
            assertThat(message.text())
                    .contains("1. 缺少“下一年度的主要安排”部分。\n2. 调解数据前后不符。")
                    .contains("请修改后于 2026-02-28 及以前重新报送（还有 18 天）")
                    .contains("was sent back by the county");
        });
    }

    @Test
    void a_duplicate_of_the_return_tells_nothing_and_a_second_return_does() {
        county.has(Events.returned(TOWNSHIP, 2, clock.instant(), "第一次"));
        county.has(Events.returned(TOWNSHIP, 2, clock.instant(), "第一次"));
        county.sweep();
        county.has(Events.submitted(TOWNSHIP, 3, clock.instant()));
        county.has(Events.returned(TOWNSHIP, 4, clock.instant(), "第二次"));
        county.sweep();

        assertThat(mail.to(ADDRESS)).hasSize(2);
        assertThat(mail.to(ADDRESS).get(1).text()).contains("1. 第二次");
    }

    @Test
    void nothing_is_told_when_the_report_was_handed_in_again_before_the_sending() {
        county.has(Events.returned(TOWNSHIP, 2, clock.instant(), "原因"));
        county.plan();
        county.has(Events.submitted(TOWNSHIP, 3, clock.instant()));

        county.send();

        assertThat(mail.all()).isEmpty();
        assertThat(county.texts("SELECT reason FROM delivery")).containsExactly("[no_longer_returned]");
    }

    @Test
    void reminders_resume_with_the_next_rung() {
        clock.set("2026-02-15");
        county.has(Events.returned(TOWNSHIP, 2, clock.instant(), "原因"));
        county.sweep();
        clock.set("2026-02-20");
        county.sweep();
        assertThat(mail.to(ADDRESS)).hasSize(1);

        clock.set("2026-02-21");
        county.sweep();
        assertThat(mail.to(ADDRESS)).hasSize(2);
        assertThat(mail.to(ADDRESS).get(1).text()).contains("还有 7 天").contains("此前报送的报告已由县里退回");
    }

    @Test
    void a_return_that_arrives_before_its_obligation_is_told_as_soon_as_that_is_known() {
        county.execute("DELETE FROM obligation");
        county.has(Events.returned(TOWNSHIP, 2, clock.instant(), "原因"));
        county.sweep();
        assertThat(mail.all()).isEmpty();

        county.has(obligation(TOWNSHIP));
        county.sweep();
        assertThat(mail.to(ADDRESS)).hasSize(1);
    }

    @Test
    void a_return_of_long_ago_that_a_new_database_reads_is_not_told() {
        county.has(Events.returned(TOWNSHIP, 2, clock.instant().minus(Duration.ofDays(8)), "原因"));

        county.sweep();

        assertThat(county.notices()).isEmpty();
    }

    @Test
    void a_return_without_a_contact_is_told_when_there_is_one() {
        county.execute("DELETE FROM contact");
        county.has(Events.returned(TOWNSHIP, 2, clock.instant(), "原因"));
        county.sweep();
        assertThat(mail.all()).isEmpty();

        county.isReachedAt(TOWNSHIP, ADDRESS);
        county.sweep();
        county.sweep();
        assertThat(mail.to(ADDRESS)).hasSize(1);
    }
}
