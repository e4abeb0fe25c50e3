package cn.fazhi.report.division;

import java.util.List;

/** What a division went through, and what went into it, the oldest first. */
public record BoundaryChangesView(List<BoundaryChangeView> items) {
    public BoundaryChangesView {
        items = List.copyOf(items);
    }
}
