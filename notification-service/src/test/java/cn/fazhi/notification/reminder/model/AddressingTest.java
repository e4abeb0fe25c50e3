package cn.fazhi.notification.reminder.model;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.notification.contact.model.Recipient;
import cn.fazhi.notification.delivery.model.NoticeKind;
import cn.fazhi.notification.reminder.model.Addressing.Addressed;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class AddressingTest {
    @Test
    void each_township_gets_a_mail_of_its_own_and_each_recipient_too() {
        List<Addressed> mails = Addressing.mails(List.of(
                addressee(1, NoticeKind.REMINDER, "990101001", -7, "a@x.invalid"),
                addressee(1, NoticeKind.REMINDER, "990101001", -7, "b@x.invalid"),
                addressee(2, NoticeKind.REMINDER, "990101002", -7, "a@x.invalid")));

        assertThat(mails).extracting(Addressed::noticeIds).containsExactly(List.of(1L), List.of(1L), List.of(2L));
    }

    @Test
    void a_county_gets_one_mail_for_all_its_townships_at_the_same_rung() {
        List<Addressed> mails = Addressing.mails(List.of(
                addressee(1, NoticeKind.ESCALATION, "990101", 3, "a@x.invalid"),
                addressee(2, NoticeKind.ESCALATION, "990101", 3, "a@x.invalid"),
                addressee(3, NoticeKind.ESCALATION, "990101", 10, "a@x.invalid"),
                addressee(4, NoticeKind.ESCALATION, "990102", 3, "a@x.invalid")));

        assertThat(mails).extracting(Addressed::noticeIds).containsExactly(List.of(1L, 2L), List.of(3L), List.of(4L));
    }

    private static Addressee addressee(long notice, NoticeKind kind, String division, int day, String email) {
        return new Addressee(
                notice,
                kind,
                DivisionCode.of(division),
                "annual-report",
                Period.ofYear(2025),
                day,
                new Recipient(null, email, null));
    }
}
