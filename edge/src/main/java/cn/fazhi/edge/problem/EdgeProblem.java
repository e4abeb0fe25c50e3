package cn.fazhi.edge.problem;

/** The refusals that every service shares. */
public enum EdgeProblem implements ProblemCode {
    EMPTY_BODY(400),
    BODY_BROKEN_OFF(400),
    MALFORMED_BODY(400),
    INVALID_VALUE(400),
    UNFITTING_VALUE(400),
    WRONG_TYPE(400),
    UNKNOWN_FIELD(400),
    MISSING_VALUE(400),
    INVALID_PARAMETER(400),
    NOT_SIGNED_IN(401),
    NOT_ALLOWED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_TYPE(415),
    REFUSED(400),
    INTERNAL(500);

    private final int status;

    EdgeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "problems.edge";
    }

    /** The code for a status that the framework answers by itself. */
    static EdgeProblem forStatus(int status) {
        return switch (status) {
            case 401 -> NOT_SIGNED_IN;
            case 403 -> NOT_ALLOWED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_TYPE;
            default -> status >= 500 ? INTERNAL : REFUSED;
        };
    }
}
