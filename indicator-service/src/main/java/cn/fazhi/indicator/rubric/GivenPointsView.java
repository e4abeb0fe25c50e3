package cn.fazhi.indicator.rubric;

import cn.fazhi.contracts.period.Period;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * The points that officers gave to a township.
 *
 * @param points the newest of each item
 * @param history all of them, the oldest first
 */
@Schema(name = "ManualPoints")
public record GivenPointsView(
        String township,
        String rubric,
        String programme,
        Period period,
        List<ScoresView.GivenView> points,
        List<ScoresView.GivenView> history) {}
