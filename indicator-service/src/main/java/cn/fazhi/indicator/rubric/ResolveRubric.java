package cn.fazhi.indicator.rubric;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.IndicatorProblem;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.rubric.model.RubricCode;
import cn.fazhi.indicator.rubric.model.RubricVersion;

import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Optional;

/**
 * Finds the rubric that a reader names. A county's rubrics are for its officers, for who looks on from above, and, once
 * they are active, for its townships. What may not be seen and what does not exist are refused in the same words.
 */
@ApplicationScoped
public class ResolveRubric {
    static final String DRAFT = "draft";

    private final RubricStore rubrics;

    ResolveRubric(RubricStore rubrics) {
        this.rubrics = rubrics;
    }

    static boolean maySee(Caller caller, RubricCode code) {
        Area county = new Area.Within(code.county());
        return caller.visible().stream().anyMatch(own -> own.contains(county) || county.contains(own));
    }

    static boolean mayChange(Caller caller, RubricCode code) {
        return caller.mayOversee(code.county());
    }

    static <T> Reply<T> unknown(String code) {
        return Reply.refused(Refusal.of(RubricProblem.UNKNOWN_RUBRIC, "rubric", code));
    }

    /** The code of a rubric that the caller may know of, whether it exists or not. */
    static Optional<RubricCode> visible(Caller caller, String code) {
        return RubricCode.parse(code).filter(parsed -> maySee(caller, parsed));
    }

    /**
     * A version of it.
     *
     * @param version a number or {@code draft}; null for the newest that is no draft, or the draft if there is no other
     */
    Reply<RubricVersion> version(Caller caller, String code, @Nullable String version) {
        return choose(caller, code, version, null);
    }

    /** The version that the period is scored by, unless the reader asks for another. */
    Reply<RubricVersion> forPeriod(Caller caller, String code, Period period, @Nullable String version) {
        return choose(caller, code, version, period);
    }

    private Reply<RubricVersion> choose(Caller caller, String text, @Nullable String version, @Nullable Period period) {
        Optional<RubricCode> code = visible(caller, text);
        List<RubricVersion> versions = code.map(rubrics::versions).orElse(List.of()).stream()
                .filter(each -> !each.isDraft() || mayChange(caller, each.code()))
                .toList();
        if (versions.isEmpty()) {
            return unknown(text);
        }
        if (version != null) {
            return named(versions, version);
        }
        return period == null ? newest(versions) : inForce(versions, period);
    }

    private static Reply<RubricVersion> named(List<RubricVersion> versions, String wanted) {
        return versions.stream()
                .filter(each -> wanted.equals(DRAFT) ? each.isDraft() : wanted.equals(String.valueOf(each.version())))
                .findFirst()
                .<Reply<RubricVersion>>map(Reply.Found::new)
                .orElseGet(() -> Reply.refused(
                        wanted.equals(DRAFT)
                                ? Refusal.of(
                                        RubricProblem.NO_DRAFT,
                                        "version",
                                        versions.getFirst().code())
                                : Refusal.of(IndicatorProblem.INVALID_CHOICE, "version", wanted, numbers(versions))));
    }

    private static String numbers(List<RubricVersion> versions) {
        return String.join(
                ", ",
                versions.stream().map(each -> String.valueOf(each.version())).toList());
    }

    private static Reply<RubricVersion> newest(List<RubricVersion> versions) {
        return new Reply.Found<>(
                versions.stream().filter(each -> !each.isDraft()).findFirst().orElse(versions.getFirst()));
    }

    private static Reply<RubricVersion> inForce(List<RubricVersion> versions, Period period) {
        return inForceFor(versions, period)
                .<Reply<RubricVersion>>map(Reply.Found::new)
                .orElseGet(() -> Reply.refused(Refusal.of(
                        RubricProblem.NO_VERSION_IN_FORCE,
                        "period",
                        versions.getFirst().code(),
                        period,
                        period.lastDay())));
    }

    /** The newest version that holds for the period. */
    static Optional<RubricVersion> inForceFor(List<RubricVersion> versions, Period period) {
        return versions.stream().filter(each -> each.holdsFor(period)).findFirst();
    }
}
