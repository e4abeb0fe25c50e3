package cn.fazhi.report.page;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.report.lifecycle.model.Report;
import cn.fazhi.report.period.model.Obligation;

import org.jspecify.annotations.Nullable;

/**
 * What a township owes, with the report that answers it.
 *
 * @param report null before the first hand-in
 */
record Duty(
        Obligation obligation,
        LocalizedText programme,
        @Nullable Report report) {}
