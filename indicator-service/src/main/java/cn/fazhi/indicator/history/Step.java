package cn.fazhi.indicator.history;

import cn.fazhi.indicator.projection.model.ReportState;

import java.time.Instant;
import java.util.List;

/**
 * One thing that was done to a report.
 *
 * @param state the report's after it
 * @param account who did it
 * @param reasons why it was returned or withdrawn
 */
public record Step(ReportState state, int revision, Instant at, String account, List<String> reasons) {
    public Step {
        reasons = List.copyOf(reasons);
    }
}
