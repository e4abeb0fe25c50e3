package cn.fazhi.indicator.rubric.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A group of a score.
 *
 * @param points the lines added up, within the group's cap
 * @param base the most it could have been, without bonus items and without what is left out
 */
public record GroupScore(Group group, BigDecimal points, BigDecimal base, List<Line> lines) {
    public GroupScore {
        lines = List.copyOf(lines);
    }
}
