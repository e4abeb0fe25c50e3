package cn.fazhi.indicator.comparison;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.indicator.answer.ReasonView;
import cn.fazhi.indicator.scope.AreaView;
import cn.fazhi.indicator.scope.model.Basis;
import cn.fazhi.indicator.value.model.Exactness;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * Every indicator of a township or area beside the period before and beside its peers.
 *
 * @param previous the newest period before of the same length; null if there is none
 */
public record PeersView(
        AreaView area,
        String programme,
        Period period,
        Basis basis,
        @Nullable Period previous,
        List<Line> indicators) {
    public PeersView {
        indicators = List.copyOf(indicators);
    }

    /**
     * One indicator.
     *
     * @param value as in the area's indicators
     * @param change against the period before; null if no township has it in both
     * @param peers the next larger areas, the smallest first
     */
    public record Line(
            String code,
            LocalizedText name,
            String unit,
            @Nullable BigDecimal value,
            @Nullable Exactness exactness,
            @Nullable ChangeView change,
            List<PeerView> peers) {
        public Line {
            peers = List.copyOf(peers);
        }
    }

    /**
     * 同口径: over the townships that have the indicator in both periods.
     *
     * @param townships how many they are
     * @param difference now less before; of rates in points
     * @param percent the difference in percent of before; null for rates, and where before is zero
     */
    public record ChangeView(
            long townships,
            @Nullable BigDecimal now,
            @Nullable BigDecimal before,
            @Nullable BigDecimal difference,
            @Nullable BigDecimal percent) {}

    /**
     * The townships of a larger area together. Single ones are not told.
     *
     * @param place among the townships of a county, the counties of a prefecture, the prefectures of a province; null
     *     where the indicator is not added up, or there are too few
     * @param value the larger area's own
     * @param mean of its townships; null for rates
     * @param median of its townships
     * @param townships how many of them have a value
     * @param reason why nothing is told
     */
    public record PeerView(
            AreaView area,
            @Nullable PlaceView place,
            @Nullable BigDecimal value,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal median,
            long townships,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ReasonView reason) {}

    /**
     * A rank.
     *
     * @param rank 1 for the highest; equal values share a rank
     * @param of how many have a value
     * @param percentile how many of the others are lower, in percent
     */
    public record PlaceView(long rank, long of, @Nullable BigDecimal percentile) {}
}
