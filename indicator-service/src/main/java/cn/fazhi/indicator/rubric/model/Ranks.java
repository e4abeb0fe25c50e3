package cn.fazhi.indicator.rubric.model;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 名次: equal totals share a rank, and the ranks after it are left free (1, 2, 2, 4). */
public final class Ranks {
    private final Map<BigDecimal, Integer> byTotal = new HashMap<>();

    private Ranks(List<BigDecimal> totals) {
        List<BigDecimal> ordered = new ArrayList<>(totals);
        ordered.sort(Comparator.reverseOrder());
        for (int i = 0; i < ordered.size(); i++) {
            byTotal.putIfAbsent(ordered.get(i), i + 1);
        }
    }

    /** The ranks of these totals, of which those that are null have none. */
    public static Ranks of(List<? extends @Nullable BigDecimal> totals) {
        return new Ranks(totals.stream()
                .filter(Objects::nonNull)
                .<BigDecimal>map(LineScoring::plain)
                .toList());
    }

    public @Nullable Integer of(@Nullable BigDecimal total) {
        return total == null ? null : byTotal.get(LineScoring.plain(total));
    }
}
