package cn.fazhi.notification.reminder.model;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.notification.contact.model.Recipient;
import cn.fazhi.notification.delivery.model.NoticeKind;

import org.jspecify.annotations.Nullable;

/**
 * A notice and one of those who are to be told it.
 *
 * @param division the township or county that the recipient reads for
 * @param day the rung, or null for a return
 */
public record Addressee(
        long noticeId,
        NoticeKind kind,
        DivisionCode division,
        String programme,
        Period period,
        @Nullable Integer day,
        Recipient recipient) {}
