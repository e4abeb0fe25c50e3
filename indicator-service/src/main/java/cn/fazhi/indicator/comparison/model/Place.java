package cn.fazhi.indicator.comparison.model;

import cn.fazhi.indicator.value.model.Decimals;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * Where a value stands among those of its peers, itself included.
 *
 * @param rank 1 for the highest; equal values share a rank
 * @param of how many have a value
 * @param percentile how many of the others are lower, in percent; null if there are no others
 */
public record Place(long rank, long of, @Nullable BigDecimal percentile) {

    /** Its place by how many are higher and lower than it. */
    public static Place of(long higher, long lower, long all) {
        return new Place(higher + 1, all, all < 2 ? null : Decimals.percent(lower, all - 1));
    }

    /** The place of a value among all, of which it is one. */
    public static Place among(BigDecimal value, Collection<BigDecimal> all) {
        long higher = all.stream().filter(other -> other.compareTo(value) > 0).count();
        long lower = all.stream().filter(other -> other.compareTo(value) < 0).count();
        return of(higher, lower, all.size());
    }
}
