package cn.fazhi.report.lifecycle.model;

import cn.fazhi.report.deed.model.Deed;

import java.time.Instant;
import java.util.UUID;

/**
 * What is true of a report in any state.
 *
 * @param revision the number of the newest hand-in, from 1
 * @param version the number of the newest change, from 1
 * @param contentHash fingerprint of the newest hand-in, by which an identical resend is known
 * @param historyHash hash of the newest history entry
 */
public record Head(
        UUID id,
        int revision,
        long version,
        Instant receivedAt,
        Instant firstReceivedAt,
        String contentHash,
        String historyHash) {

    /** After a hand-in. */
    Head handedIn(Deed deed, String newContentHash) {
        return new Head(id, revision + 1, version + 1, deed.at(), firstReceivedAt, newContentHash, historyHash);
    }

    /** After a change that leaves the content alone. */
    Head reviewed() {
        return new Head(id, revision, version + 1, receivedAt, firstReceivedAt, contentHash, historyHash);
    }

    Head chained(String newHistoryHash) {
        return new Head(id, revision, version, receivedAt, firstReceivedAt, contentHash, newHistoryHash);
    }
}
