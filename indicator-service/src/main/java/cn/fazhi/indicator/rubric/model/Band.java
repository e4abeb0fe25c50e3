package cn.fazhi.indicator.rubric.model;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * 分档: a range of values and what it gives.
 *
 * @param from the least value in it; null for no lower end
 * @param below what is just above it; null for no upper end
 */
public record Band(@Nullable BigDecimal from, @Nullable BigDecimal below, BigDecimal points) {
    boolean holds(BigDecimal value) {
        return (from == null || value.compareTo(from) >= 0) && (below == null || value.compareTo(below) < 0);
    }

    /** Whether some value lies in both. */
    public boolean overlaps(Band other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Band other) {
        return from == null || other.below == null || from.compareTo(other.below) < 0;
    }
}
