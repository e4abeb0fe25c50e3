package cn.fazhi.indicator.rubric;

import cn.fazhi.indicator.rubric.model.Ranks;
import cn.fazhi.indicator.rubric.model.RubricVersion;
import cn.fazhi.indicator.rubric.model.Score;
import cn.fazhi.indicator.scope.model.Scope;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The scores of a county's townships by one version of a rubric, in the order of their codes. */
record Scores(RubricVersion rubric, Scope scope, List<Township> townships) {
    Scores {
        townships = List.copyOf(townships);
    }

    /**
     * One of them.
     *
     * @param score null for one that is excused
     */
    record Township(ScoredReport report, @Nullable Score score) {
        @Nullable BigDecimal total() {
            return score == null ? null : score.total();
        }
    }

    Ranks ranks() {
        List<@Nullable BigDecimal> totals = new ArrayList<>();
        townships.forEach(township -> totals.add(township.total()));
        return Ranks.of(totals);
    }
}
