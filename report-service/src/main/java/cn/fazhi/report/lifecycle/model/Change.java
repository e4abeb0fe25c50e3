package cn.fazhi.report.lifecycle.model;

import cn.fazhi.report.deed.model.Deed;

import java.util.List;

/**
 * A report after something was done to it, and the history entry that says what.
 *
 * @param entry the newest entry; its hash is the report's history hash
 */
public record Change(Report report, HistoryEntry entry) {
    static Change of(Report after, Action action, Deed deed) {
        return of(after, action, deed, List.of());
    }

    static Change of(Report after, Action action, Deed deed, List<String> reasons) {
        HistoryEntry entry = HistoryEntry.next(after.head(), action, deed, reasons);
        return new Change(after.withHead(after.head().chained(entry.hash())), entry);
    }

    /** Whether the change brought a new revision. */
    public boolean isHandIn() {
        return entry.action() == Action.SUBMITTED || entry.action() == Action.CORRECTED;
    }
}
