package cn.fazhi.notification.delivery;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.notification.delivery.model.DeliveryState;
import cn.fazhi.notification.delivery.model.NoticeKind;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A mail in the log, as callers see it.
 *
 * @param division the township or county that is written to
 * @param attempts how often it was handed over
 * @param nextAttemptAt when it is tried next, or null if it is not tried by itself
 * @param reason what the mail server said, or why it was cancelled
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryView(
        long id,
        NoticeKind kind,
        String channel,
        DivisionCode division,
        String programme,
        Period period,
        String recipient,
        DeliveryState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant attemptedAt,
        @Nullable Instant settledAt,
        @Nullable String reason,
        @Nullable String retriedBy,
        List<Told> tells) {
    public DeliveryView {
        tells = List.copyOf(tells);
    }

    /**
     * What the mail tells.
     *
     * @param day the rung, or null for a return
     * @param leftOut why it was left out when the mail was sent, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Told(
            DivisionCode township,
            @Nullable LocalDate dueDate,
            @Nullable Integer day,
            @Nullable String leftOut) {}
}
