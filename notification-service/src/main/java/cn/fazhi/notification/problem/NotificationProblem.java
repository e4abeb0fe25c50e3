package cn.fazhi.notification.problem;

import cn.fazhi.edge.problem.ProblemCode;

/** What the notification service refuses. */
public enum NotificationProblem implements ProblemCode {
    /** Arguments: what was written. */
    INVALID_DIVISION(400),
    /** Arguments: what was written. */
    INVALID_PROGRAMME(400),
    /** Arguments: what was written. */
    INVALID_EMAIL(422),
    /** Arguments: the address. */
    RECIPIENT_TWICE(422),
    /** Arguments: how many were sent, and how many are allowed. */
    TOO_MANY_RECIPIENTS(422),
    /** Arguments: how many characters are allowed. */
    NAME_TOO_LONG(422),
    /** Arguments: how many were sent, and how many are allowed. */
    TOO_MANY_RUNGS(422),
    /** Arguments: the day, and the largest number of days. */
    DAY_TOO_FAR(422),
    /** Arguments: the day. */
    RUNG_TWICE(422),
    /** Arguments: the date that was asked for, and today. */
    LADDER_IN_THE_PAST(422),
    /** Arguments: the state of the delivery. */
    NOT_RETRIABLE(409);

    private final int status;

    NotificationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "problems.notification";
    }
}
