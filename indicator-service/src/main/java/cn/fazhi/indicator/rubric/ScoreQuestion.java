package cn.fazhi.indicator.rubric;

import cn.fazhi.edge.access.Caller;
import cn.fazhi.indicator.scope.Wanted;

import org.jspecify.annotations.Nullable;

/**
 * A reader's parameters as they came.
 *
 * @param version of the rubric; null for the one in force
 */
public record ScoreQuestion(
        Caller caller,
        Wanted wanted,
        String code,
        @Nullable String rubric,
        @Nullable String period,
        @Nullable String version,
        @Nullable String basis) {
    /** The same by another version. */
    ScoreQuestion by(String otherVersion) {
        return new ScoreQuestion(caller, wanted, code, rubric, period, otherVersion, basis);
    }
}
