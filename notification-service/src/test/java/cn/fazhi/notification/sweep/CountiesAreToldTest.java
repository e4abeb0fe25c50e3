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
import java.util.stream.IntStream;

import static cn.fazhi.notification.Events.obligation;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class CountiesAreToldTest {
    private static final String OFFICE = "office@county.invalid";

    @Inject
    County county;

    @Inject
    TestClock clock;

    ReceivedMail mail = ReceivedMail.none();

    @BeforeEach
    void three_townships_owe_a_report() {
        clock.set("2026-01-01");
        county.isEmpty();
        mail.forgetAll();
        county.isReachedAt("990101", OFFICE);
        county.has(Events.division("990101", "清和县", 1));
        IntStream.rangeClosed(1, 3).forEach(i -> county.has(obligation("99010100" + i)));
    }

    @Test
    void the_county_gets_one_mail_that_lists_all_its_overdue_townships() {
        county.has(Events.submitted("990101002", 1, clock.instant()));
        clock.set("2026-03-03");

        county.sweep();
        county.sweep();

        assertThat(mail.to(OFFICE)).singleElement().satisfies(message -> {
            assertThat(message.subject()).isEqualTo("【逾期通报】清和县 2025年度法治政府建设年度报告：2个乡镇（街道）逾期未报");
            assertThat(message.text())
                    .contains("1. 第001镇（990101001）：应于 2026-02-28 及以前报送，已逾期 3 天")
                    .contains("2. 第003镇（990101003）")
                    .contains("is overdue from 2 townships")
                    .doesNotContain("990101002");
        });
    }

    @Test
    void a_township_that_reports_just_before_the_sending_is_left_out_of_the_list() {
        clock.set("2026-03-03");
        county.plan();
        county.has(Events.submitted("990101002", 1, clock.instant()));

        county.send();

        assertThat(mail.to(OFFICE))
                .singleElement()
                .satisfies(message -> assertThat(message.text())
                        .contains("990101001", "990101003")
                        .doesNotContain("990101002"));
        assertThat(county.texts("SELECT left_out FROM delivery_notice dn JOIN delivery d ON d.id = dn.delivery_id"
                        + " WHERE d.kind = 'escalation' AND left_out IS NOT NULL"))
                .containsExactly("report_arrived");
    }

    @Test
    void a_township_with_an_extension_is_listed_on_its_own_day() {
        county.has(Events.extended(obligation("990101002"), LocalDate.of(2026, 3, 10), clock.instant()));
        clock.set("2026-03-03");
        county.sweep();
        clock.set("2026-03-13");
        county.sweep();

        assertThat(mail.to(OFFICE)).hasSize(2);
        assertThat(mail.to(OFFICE).get(0).text()).doesNotContain("990101002");
        assertThat(mail.to(OFFICE).get(1).text())
                .contains("1. 第002镇（990101002）：应于 2026-03-10 及以前报送（已延期），已逾期 3 天")
                .doesNotContain("990101001");
    }

    @Test
    void each_county_hears_of_its_own_townships_only() {
        county.has(obligation("990102001"));
        county.isReachedAt("990102", "office@other.invalid");
        clock.set("2026-03-03");

        county.sweep();

        assertThat(mail.to("office@other.invalid"))
                .singleElement()
                .satisfies(message ->
                        assertThat(message.text()).contains("990102001").doesNotContain("990101"));
        assertThat(mail.to(OFFICE))
                .singleElement()
                .satisfies(message -> assertThat(message.text()).doesNotContain("990102"));
    }

    @Test
    void all_mails_of_a_county_without_a_contact_wait_for_one() {
        county.execute("DELETE FROM contact");
        clock.set("2026-03-03");
        county.sweep();
        assertThat(mail.all()).isEmpty();

        county.isReachedAt("990101", OFFICE);
        county.sweep();
        assertThat(mail.to(OFFICE))
                .singleElement()
                .satisfies(message -> assertThat(message.text()).contains("990101001", "990101002", "990101003"));
    }
}
