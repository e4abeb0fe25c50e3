package cn.fazhi.indicator.place;

import cn.fazhi.indicator.scope.AreaView;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** The divisions right below an area, in the order of their codes; none for a county, whose parts are townships. */
public record PartsView(List<PartView> parts) {
    public PartsView {
        parts = List.copyOf(parts);
    }

    /**
     * One of them.
     *
     * @param missing not handed in, returned or withdrawn
     * @param completeness 报送率 in percent; null where nothing is expected
     * @param timeliness 及时率 in percent; null where nothing is rated
     */
    public record PartView(
            AreaView area,
            long expected,
            long reported,
            long onTime,
            long late,
            long missing,
            long excused,
            @Nullable BigDecimal completeness,
            @Nullable BigDecimal timeliness) {}
}
