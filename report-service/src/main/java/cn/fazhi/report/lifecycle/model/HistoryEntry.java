package cn.fazhi.report.lifecycle.model;

import cn.fazhi.report.deed.model.Deed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One line of a report's history. Each entry's hash covers the entry and the hash before it, so no entry can be changed,
 * removed or put in later without breaking every hash that follows.
 *
 * @param version the report's version after this change
 * @param contentHash fingerprint of the revision that stood after this change
 * @param previousHash the hash of the entry before, or of the report's id for the first
 */
public record HistoryEntry(
        long version,
        Instant at,
        String by,
        Action action,
        int revision,
        List<String> reasons,
        String contentHash,
        String previousHash,
        String hash) {
    public HistoryEntry {
        reasons = List.copyOf(reasons);
    }

    static HistoryEntry next(Head head, Action action, Deed deed, List<String> reasons) {
        HistoryEntry unsealed = new HistoryEntry(
                head.version(),
                deed.at(),
                deed.by(),
                action,
                head.revision(),
                reasons,
                head.contentHash(),
                head.historyHash(),
                "");
        return unsealed.sealed();
    }

    /** What stands in place of a previous hash before the first entry of a report. */
    static String beginning(UUID report) {
        return Fingerprint.start().add(report).finish();
    }

    /** Whether the hash fits the entry. */
    public boolean isIntact() {
        return hash.equals(sealed().hash);
    }

    private HistoryEntry sealed() {
        Fingerprint seal = Fingerprint.start().add(previousHash);
        for (Object part : List.of(version, at, by, action, revision, contentHash, reasons.size())) {
            seal.add(part);
        }
        reasons.forEach(seal::add);
        return new HistoryEntry(version, at, by, action, revision, reasons, contentHash, previousHash, seal.finish());
    }
}
