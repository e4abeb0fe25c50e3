package cn.fazhi.notification.reminder;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.notification.delivery.model.NoticeKind;
import cn.fazhi.notification.obligation.model.ObligationStatus;
import cn.fazhi.notification.reminder.model.PlannedRung;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * An obligation with everything that was or will be told about it.
 *
 * @param notices what is in the log in the order in which it was written, then the other rungs of the present due date
 */
public record ReminderView(
        DivisionCode township,
        String townshipName,
        String programme,
        Period period,
        ObligationStatus status,
        LocalDate dueDate,
        List<Notice> notices) {
    public ReminderView {
        notices = List.copyOf(notices);
    }

    /**
     * A rung or a return.
     *
     * @param dueDate the due date that the rung was or is counted from, or null for a return
     * @param day the rung, or null for a return
     * @param at when it was written into the log, or when the rung is or was reached
     * @param state {@code planned}, {@code due}, {@code skipped} or {@code not_needed} for a rung that is not in the
     *     log; {@code no_contact} for one that nobody is there to be told; else the state of the mail that came furthest
     * @param sentAt when the first mail was taken by the mail server, or null
     * @param recipients to how many it was or is being sent
     * @param passedOver earlier rungs that this one stands for, because they were missed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Notice(
            NoticeKind kind,
            @Nullable LocalDate dueDate,
            @Nullable Integer day,
            Instant at,
            String state,
            @Nullable Instant sentAt,
            int recipients,
            List<Integer> passedOver) {
        private static final String NO_CONTACT = "no_contact";

        static Notice of(ToldRow told) {
            return new Notice(
                    told.kind(),
                    told.due(),
                    told.day(),
                    told.decidedAt(),
                    Objects.toString(told.state(), NO_CONTACT),
                    told.sentAt(),
                    told.recipients(),
                    told.passedOver());
        }

        static Notice of(PlannedRung rung, LocalDate due) {
            NoticeKind kind = switch (rung.audience()) {
                case TOWNSHIP -> NoticeKind.REMINDER;
                case COUNTY -> NoticeKind.ESCALATION;
            };
            return new Notice(
                    kind, due, rung.step().day(), rung.at(), rung.prospect().toString(), null, 0, List.of());
        }
    }
}
