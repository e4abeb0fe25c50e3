package cn.fazhi.report.lifecycle.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that was done to one report.
 *
 * @param entries oldest first
 */
public record History(UUID report, List<HistoryEntry> entries) {
    public History {
        entries = List.copyOf(entries);
    }

    /**
     * Checks the chain against the hash that the report itself carries.
     *
     * @return the version of the first entry that does not fit, or nothing if all do; the version after the last one if
     *     entries are missing at the end
     */
    public Optional<Long> firstBreak(String newestHash) {
        String previous = HistoryEntry.beginning(report);
        long version = 1;
        for (HistoryEntry entry : entries) {
            if (entry.version() != version || !entry.previousHash().equals(previous) || !entry.isIntact()) {
                return Optional.of(version);
            }
            previous = entry.hash();
            version++;
        }
        return previous.equals(newestHash) ? Optional.empty() : Optional.of(version);
    }
}
