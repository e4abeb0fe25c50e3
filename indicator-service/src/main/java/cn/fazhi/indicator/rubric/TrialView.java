package cn.fazhi.indicator.rubric;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * A trial run of a draft: nothing of it is stored.
 *
 * @param activeVersion the version in force that it is compared with; null if there is none
 * @param changes who would have another total, rank or grade; the largest move in rank first
 */
@Schema(name = "RubricTrial")
public record TrialView(ScoresView scores, @Nullable Integer activeVersion, List<ChangeView> changes) {
    /**
     * What changes for one township.
     *
     * @param difference of the totals; null if one is missing
     * @param moved how many ranks it goes up, negative for down; null if one is missing
     */
    @Schema(name = "RubricTrialChange")
    public record ChangeView(
            String township,
            String name,
            StandView before,
            StandView after,
            @Nullable BigDecimal difference,
            @Nullable Integer moved) {}

    /** Where a township stands. */
    @Schema(name = "RubricTrialStand")
    public record StandView(
            @Nullable BigDecimal total, @Nullable Integer rank, ScoresView.@Nullable GradeView grade) {}
}
