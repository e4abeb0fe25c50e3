package cn.fazhi.report.lookup;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.report.lifecycle.model.State;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Which reports are asked for; null stands for any.
 *
 * @param own the areas that the caller may see
 * @param within the county or township asked for
 */
public record ReportFilter(
        List<Area> own,
        @Nullable Area within,
        @Nullable String programme,
        @Nullable Period period,
        @Nullable State state) {
    public ReportFilter {
        own = List.copyOf(own);
    }
}
