package cn.fazhi.indicator.page.rubric;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.rubric.RubricView;
import cn.fazhi.indicator.rubric.TrialView;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The newest version of a rubric, and the trial run if that is a draft.
 *
 * @param rubric null if there is no version yet
 * @param tag of it
 * @param refusals why there is no trial run
 */
record DraftFacts(
        String code,
        @Nullable RubricView rubric,
        String tag,
        @Nullable TrialView trial,
        List<Refusal> refusals) {}
