package cn.fazhi.indicator.rubric;

import cn.fazhi.indicator.projection.model.ReportState;
import cn.fazhi.indicator.value.model.Facts;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A township that owes a report, or handed one in although it does not.
 *
 * @param excusedReason why it need not report; null if it must
 * @param state of the report that stands; null, as all that follows, if there is none
 */
record ScoredReport(
        String township,
        String name,
        @Nullable String excusedReason,
        @Nullable ReportState state,
        @Nullable UUID id,
        int revision,
        @Nullable Facts facts) {}
