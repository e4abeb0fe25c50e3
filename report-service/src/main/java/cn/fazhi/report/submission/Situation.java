package cn.fazhi.report.submission;

import cn.fazhi.report.finding.Background;
import cn.fazhi.report.lifecycle.model.Report;
import cn.fazhi.report.period.model.Obligation;
import cn.fazhi.report.programme.model.Programme;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What the register knows of a hand-in when it arrives.
 *
 * @param programme null if there is none of that code
 * @param obligation null if the township is not expected to report
 * @param report null before the first hand-in
 * @param background what its findings are made of besides itself
 * @param earlier what was done under the same idempotency key, or null
 */
record Situation(
        @Nullable Programme programme,
        @Nullable Obligation obligation,
        @Nullable Report report,
        @Nullable Earlier earlier,
        Background background) {

    /** An earlier request of the same account with the same key. */
    record Earlier(String contentHash, UUID report, int revision, long version) {}
}
