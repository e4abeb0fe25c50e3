package cn.fazhi.report.lookup;

import cn.fazhi.report.lifecycle.model.Action;
import cn.fazhi.report.lifecycle.model.History;
import cn.fazhi.report.lifecycle.model.HistoryEntry;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * All that was done to a report, oldest first.
 *
 * @param intact whether every entry's hash fits it and the one before
 * @param firstBreak the version of the first entry that does not fit, or absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryView(
        List<EntryView> entries, boolean intact, @Nullable Long firstBreak) {
    /**
     * Who did what, when and why.
     *
     * @param hash SHA-256 over the entry and {@code previousHash}
     */
    public record EntryView(
            long version,
            Instant at,
            String by,
            Action action,
            int revision,
            List<String> reasons,
            String previousHash,
            String hash) {
        static EntryView of(HistoryEntry entry) {
            return new EntryView(
                    entry.version(),
                    entry.at(),
                    entry.by(),
                    entry.action(),
                    entry.revision(),
                    entry.reasons(),
                    entry.previousHash(),
                    entry.hash());
        }
    }

    static HistoryView of(History history, String newestHash) {
        @Nullable Long broken = history.firstBreak(newestHash).orElse(null);
        return new HistoryView(history.entries().stream().map(EntryView::of).toList(), broken == null, broken);
    }
}
