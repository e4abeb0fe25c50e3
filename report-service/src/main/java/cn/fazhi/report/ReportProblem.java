package cn.fazhi.report;

import cn.fazhi.edge.problem.ProblemCode;

/** Why the report service refuses something. */
public enum ReportProblem implements ProblemCode {
    FOREIGN_TOWNSHIP(403),
    FOREIGN_AREA(403),
    OFFICERS_ONLY(403),
    UNKNOWN_TOWNSHIP(422),
    UNKNOWN_PROGRAMME(422),
    WRONG_PERIOD(422),
    PERIOD_NOT_OPEN(422),
    NOT_OPEN_YET(422),
    NOT_EXPECTED(422),

    EMPTY_REPORT(422),
    UNREADABLE_TEXT(422),
    TEXT_TOO_LONG(422),
    NARRATIVE_TOO_LARGE(413),
    NARRATIVE_TWICE(422),
    UNREADABLE_DOCUMENT(422),
    UPLOAD_TOO_LARGE(413),
    READERS_BUSY(503),
    TOO_MANY_FIGURES(422),
    UNKNOWN_FIGURE(422),
    DUPLICATE_FIGURE(422),
    NOT_A_NUMBER(422),
    NEGATIVE_VALUE(422),
    RATE_OUT_OF_RANGE(422),
    FRACTION_OF_A_COUNT(422),
    VALUE_OUT_OF_RANGE(422),
    WRONG_UNIT(422),
    INVALID_IDEMPOTENCY_KEY(400),
    IDEMPOTENCY_KEY_REUSED(409),

    REPORT_ACCEPTED(409),
    WRONG_STATE(409),
    VERSION_REQUIRED(428),
    VERSION_STALE(412),
    REASON_REQUIRED(422),

    DUE_BEFORE_OPENING(422),
    HISTORICAL_NOT_PAST(422),
    NO_TOWNSHIPS(422),
    OUTSIDE_AREA(422),
    EXTENSION_NOT_LATER(422),
    ALREADY_EXPECTED(409),

    INVALID_PROGRAMME(422),
    FREQUENCY_FIXED(409),

    UNKNOWN_DIVISION(422),
    DIVISION_DISSOLVED(409),
    BOUNDARY_SHAPE(422),
    BOUNDARY_TWICE(422),
    BOUNDARY_LEVELS(422),
    BOUNDARY_DATE(422),
    BOUNDARY_ORDER(422),
    BOUNDARY_NO_CHANGE(422),

    TABLE_EMPTY(422),
    TABLE_HEADER(422),
    TABLE_UNREADABLE(422),
    TABLE_CODE(422),
    TABLE_NUMBER(422),
    TABLE_DUPLICATE(422);

    private final int status;

    ReportProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "problems.report";
    }
}
