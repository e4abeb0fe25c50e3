package cn.fazhi.indicator.rubric.model;

import cn.fazhi.contracts.figure.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 考核细则: what a township is scored by.
 *
 * @param programme the reports that it reads
 * @param total full marks, without bonus items
 * @param cap the most that a township can have, with bonus items; null for no limit
 * @param belowZero whether minus items may bring the total below zero
 * @param decimals to which points are rounded, half up
 * @param grades the highest first; the last one has everything else
 */
public record Sheet(
        LocalizedText title,
        String programme,
        BigDecimal total,
        @Nullable BigDecimal cap,
        boolean belowZero,
        int decimals,
        WithoutReport withoutReport,
        List<Group> groups,
        List<Grade> grades) {
    public Sheet {
        groups = List.copyOf(groups);
        grades = List.copyOf(grades);
    }

    public Stream<Item> items() {
        return groups.stream().flatMap(group -> group.items().stream());
    }

    /** The manual item of that code. */
    public Optional<Item> manualItem(String code) {
        return items().filter(Item::isManual)
                .filter(item -> item.code().equals(code))
                .findFirst();
    }

    /** The grade of a total; nothing if the sheet has no grades. */
    public Optional<Grade> gradeOf(BigDecimal points) {
        return grades.stream()
                .filter(grade -> points.compareTo(grade.from()) >= 0)
                .findFirst()
                .or(() -> grades.isEmpty() ? Optional.empty() : Optional.of(grades.getLast()));
    }
}
