package cn.fazhi.notification.reminder.model;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.notification.contact.model.Recipient;
import cn.fazhi.notification.delivery.model.NoticeKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts notices into mails: one each for a township, and one for all of a county's townships at the same rung. */
public final class Addressing {
    private Addressing() {}

    /** A mail to one recipient, and the notices that it tells. */
    public record Addressed(
            NoticeKind kind,
            DivisionCode division,
            String programme,
            Period period,
            Recipient recipient,
            List<Long> noticeIds) {
        public Addressed {
            noticeIds = List.copyOf(noticeIds);
        }
    }

    private record Group(
            NoticeKind kind,
            DivisionCode division,
            String programme,
            Period period,
            @Nullable Integer day,
            @Nullable Long alone,
            String email) {
        static Group of(Addressee one) {
            Long alone = one.kind() == NoticeKind.ESCALATION ? null : one.noticeId();
            return new Group(
                    one.kind(),
                    one.division(),
                    one.programme(),
                    one.period(),
                    one.day(),
                    alone,
                    one.recipient().email());
        }
    }

    /** The mails, in the order in which their first notices come. */
    public static List<Addressed> mails(List<Addressee> addressees) {
        Map<Group, List<Addressee>> groups = new LinkedHashMap<>();
        for (Addressee one : addressees) {
            groups.computeIfAbsent(Group.of(one), group -> new ArrayList<>()).add(one);
        }
        return groups.values().stream().map(Addressing::mail).toList();
    }

    private static Addressed mail(List<Addressee> group) {
        Addressee first = group.getFirst();
        return new Addressed(
                first.kind(),
                first.division(),
                first.programme(),
                first.period(),
                first.recipient(),
                group.stream().map(Addressee::noticeId).toList());
    }
}
