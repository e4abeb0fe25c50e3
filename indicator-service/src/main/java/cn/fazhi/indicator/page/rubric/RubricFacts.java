package cn.fazhi.indicator.page.rubric;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.place.PlaceView;
import cn.fazhi.indicator.rubric.RubricView;
import cn.fazhi.indicator.rubric.ScoresView;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Everything that the page of a rubric shows.
 *
 * @param place the county, or the township of a clerk
 * @param rubric the newest version that the reader may see
 * @param scores null where no version holds for the period; then the refusals say so
 */
record RubricFacts(
        PlaceView place, RubricView rubric, @Nullable ScoresView scores, List<Refusal> refusals) {}
