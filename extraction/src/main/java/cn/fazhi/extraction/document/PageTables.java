package cn.fazhi.extraction.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Tells which boxes of a page belong to one table: those that touch from row to row. */
final class PageTables {
    private final Collection<RuleGrid.Box> boxes;

    PageTables(Collection<RuleGrid.Box> boxes) {
        this.boxes = boxes;
    }

    List<List<RuleGrid.Box>> tables() {
        List<List<RuleGrid.Box>> tables = new ArrayList<>();
        double bottom = Double.NEGATIVE_INFINITY;
        for (RuleGrid.Box box : boxes.stream()
                .sorted(Comparator.comparingDouble(RuleGrid.Box::top).thenComparingDouble(RuleGrid.Box::left))
                .toList()) {
            if (box.top() > bottom + Rule.SLACK) {
                tables.add(new ArrayList<>());
            }
            tables.getLast().add(box);
            bottom = Math.max(bottom, box.bottom());
        }
        return tables;
    }
}
