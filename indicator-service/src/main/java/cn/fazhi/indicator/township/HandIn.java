package cn.fazhi.indicator.township;

import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.indicator.projection.model.ReportState;
import cn.fazhi.indicator.value.model.Facts;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A report as it stands, with the obligation that it answers, if one is known. */
record HandIn(
        UUID id,
        ReportState state,
        int revision,
        long version,
        Instant receivedAt,
        Instant firstReceivedAt,
        String title,
        List<Finding> findings,
        List<String> reasons,
        @Nullable LocalDate dueDate,
        Facts facts) {
    HandIn {
        findings = List.copyOf(findings);
        reasons = List.copyOf(reasons);
    }
}
