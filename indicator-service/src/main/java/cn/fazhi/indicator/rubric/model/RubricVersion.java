package cn.fazhi.indicator.rubric.model;

import cn.fazhi.contracts.period.Period;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of a rubric.
 *
 * @param revision counts the changes of this version; guards against overwriting
 * @param validFrom the first day on which it holds; null for a draft
 * @param validUntil the first day on which it holds no more; null if none is set
 */
public record RubricVersion(
        RubricCode code,
        int version,
        RubricState state,
        long revision,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String changedBy,
        Instant changedAt,
        Sheet sheet) {
    public boolean isDraft() {
        return state == RubricState.DRAFT;
    }

    /** Whether the period is scored by it: it holds on the period's last day. */
    public boolean holdsFor(Period period) {
        LocalDate last = period.lastDay();
        return validFrom != null && !validFrom.isAfter(last) && (validUntil == null || validUntil.isAfter(last));
    }
}
