package cn.fazhi.indicator.page.rubric;

import cn.fazhi.indicator.rubric.ScoresView.GivenView;
import cn.fazhi.indicator.rubric.TownshipScoreView;

import java.util.List;

/**
 * A township's score, and for officers the history of the points that were given.
 *
 * @param mayGive whether the reader may give points; only by the version in force
 */
record TownshipScoreFacts(TownshipScoreView score, boolean mayGive, List<GivenView> history) {
    TownshipScoreFacts {
        history = List.copyOf(history);
    }
}
