package cn.fazhi.indicator.rubric;

import cn.fazhi.edge.problem.ProblemCode;

/** Why a rubric, or something by it, is refused. */
public enum RubricProblem implements ProblemCode {
    UNKNOWN_RUBRIC(404),
    NO_DRAFT(404),
    NO_VERSION_IN_FORCE(404),
    RUBRIC_VERSION_REQUIRED(428),
    RUBRIC_VERSION_STALE(412),
    HOLDS_TOO_EARLY(400),
    NOT_IN_FORCE_YET(400),
    REASON_TOO_LONG(400),

    FIELD_REQUIRED(400),
    FIELD_NOT_USED(400),
    UNKNOWN_OPTION(400),
    INVALID_CODE(400),
    DUPLICATE_CODE(400),
    NEGATIVE_NUMBER(400),
    NOT_POSITIVE(400),
    TOO_MANY_DECIMALS(400),
    NUMBER_TOO_LARGE(400),
    TEXT_TOO_LONG(400),
    TOO_MANY_LINES(400),
    UNKNOWN_FIGURE(400),
    INVALID_EXPRESSION(400),
    NOT_A_CONDITION(400),
    NOT_A_NUMBER(400),
    POINTS_DO_NOT_ADD_UP(400),
    CAP_TOO_HIGH(400),
    POINTS_TOO_HIGH(400),
    ONE_LIMIT(400),
    NO_RANGE(400),
    BAND_BACKWARDS(400),
    BANDS_OVERLAP(400),
    RULE_NOT_FOR_BONUS(400),
    EXCLUDE_NOT_POSSIBLE(400),
    GRADES_INCOMPLETE(400),
    MALFORMED_SHEET(400),

    NO_MANUAL_ITEM(400),
    POINTS_OUT_OF_RANGE(400),
    REASON_REQUIRED(400),
    DUPLICATE_ITEM(400),
    POINTS_NOT_READ(400),
    DAY_NOT_READ(400);

    private final int status;

    RubricProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "problems.rubric";
    }
}
