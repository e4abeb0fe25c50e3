package cn.fazhi.indicator.rubric.model;

import cn.fazhi.contracts.figure.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * Lines that belong together.
 *
 * @param points what its items of the kind {@code score} add up to
 * @param cap the most that the group gives, or takes off if it has minus items only; null for no limit of its own
 */
public record Group(
        String code,
        LocalizedText title,
        BigDecimal points,
        @Nullable BigDecimal cap,
        List<Item> items) {
    public Group {
        items = List.copyOf(items);
    }

    /** Whether it is part of the total, and not only added to it or taken off. */
    public boolean isPartOfTotal() {
        return items.stream().anyMatch(item -> item.kind() == ItemKind.SCORE);
    }

    /** The most that it contributes to the total. */
    public BigDecimal full() {
        return cap == null ? points : cap.min(points);
    }

    public BigDecimal pointsOf(ItemKind kind) {
        return items.stream()
                .filter(item -> item.kind() == kind)
                .map(Item::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
