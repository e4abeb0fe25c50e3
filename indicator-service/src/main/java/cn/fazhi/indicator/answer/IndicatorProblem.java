package cn.fazhi.indicator.answer;

import cn.fazhi.edge.problem.ProblemCode;

/** The refusals of this service. */
public enum IndicatorProblem implements ProblemCode {
    UNKNOWN_AREA(404),
    UNKNOWN_COUNTY(404),
    UNKNOWN_TOWNSHIP(404),
    UNKNOWN_INDICATOR(404),
    UNKNOWN_PROGRAMME(400),
    INVALID_PERIOD(400),
    NO_PERIOD_OPEN(404),
    INVALID_CHOICE(400),
    INVALID_CURSOR(400),
    INVALID_LIMIT(400),
    UNKNOWN_FIELD(400),
    MISSING_PARAMETER(400),
    RANGE_BACKWARDS(400),
    INVALID_EVENT_ID(400),
    TOO_MANY_STREAMS(503);

    private final int status;

    IndicatorProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "problems.indicator";
    }
}
