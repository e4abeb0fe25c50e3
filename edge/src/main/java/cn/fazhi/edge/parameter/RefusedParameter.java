package cn.fazhi.edge.parameter;

import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Refusal;

/** A parameter that cannot be read; the problem mappers answer its refusal. */
public final class RefusedParameter extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    RefusedParameter(String name, String value, String wanted) {
        super(name + " is not " + wanted, null, false, false);
        this.refusal = Refusal.of(EdgeProblem.INVALID_PARAMETER, name, value, wanted);
    }

    public Refusal refusal() {
        return refusal;
    }
}
