package cn.fazhi.indicator.rubric.model;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a township has.
 *
 * @param total null if every item is left out, so that there is nothing to score
 * @param base full marks without what is left out; the points of the groups are brought up from it to full marks
 * @param grade null without a total, or if the sheet has no grades
 */
public record Score(
        @Nullable BigDecimal total,
        BigDecimal base,
        @Nullable Grade grade,
        List<GroupScore> groups) {
    public Score {
        groups = List.copyOf(groups);
    }
}
