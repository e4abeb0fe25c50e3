package cn.fazhi.notification.reminder;

import cn.fazhi.notification.obligation.model.Obligation;

import org.jspecify.annotations.Nullable;

/** An obligation that may have something due, with what the log has for its present due date. */
record Candidate(Obligation obligation, Told township, Told county) {

    /**
     * What one audience was told.
     *
     * @param lastDay the latest rung in the log, or null
     * @param waiting the latest rung's notice, if nobody was there to write to and now somebody is
     */
    record Told(@Nullable Integer lastDay, @Nullable Long waiting) {}
}
