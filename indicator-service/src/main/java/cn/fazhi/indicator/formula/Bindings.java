package cn.fazhi.indicator.formula;

import cn.fazhi.indicator.formula.model.Operand;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.ASTNode;

import java.util.HashMap;
import java.util.Map;

/**
 * What the names in formulas stand for in one report. All formulas of a report are computed over the same bindings, so
 * that each operand is made ready once, and no formula is copied. For one thread.
 */
public final class Bindings {
    private final Map<String, Operand> operands = new HashMap<>();
    private final Expression values = SyntaxTree.overNothing();

    public Bindings(Map<String, Operand> operands) {
        operands.forEach(this::put);
    }

    /** Binds a name, such as a derived indicator's that others use. */
    public void put(String name, Operand operand) {
        operands.put(name, operand);
        values.getDataAccessor().setData(SyntaxTree.variable(name), values.convertValue(plain(operand)));
    }

    private static Object plain(Operand operand) {
        return switch (operand) {
            case Operand.Number number -> number.value();
            case Operand.Members members -> members.present();
        };
    }

    Map<String, Operand> operands() {
        return operands;
    }

    EvaluationValue evaluate(ASTNode tree) throws EvaluationException {
        return values.evaluateSubtree(tree);
    }
}
