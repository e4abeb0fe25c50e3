package cn.fazhi.extraction.check;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ASTNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** An expression, parsed once, with what it needs. */
final class Formula {
    private final Expression expression;
    private final ASTNode tree;
    private final Set<String> required = new LinkedHashSet<>();
    private final List<List<String>> alternatives = new ArrayList<>();
    private final Set<String> operands = new LinkedHashSet<>();

    Formula(String written) {
        this.expression = Syntax.parse(written);
        this.tree = Syntax.tree(expression);
        collect(tree);
    }

    private void collect(ASTNode node) {
        if (Syntax.isVariable(node)) {
            required.add(Syntax.code(node));
            operands.add(Syntax.code(node));
        } else if (Syntax.takesWhatIsThere(node)) {
            List<String> names = node.getParameters().stream().map(Syntax::code).toList();
            alternatives.add(names);
            operands.addAll(names);
        } else {
            node.getParameters().forEach(this::collect);
        }
    }

    ASTNode tree() {
        return tree;
    }

    Set<String> operands() {
        return operands;
    }

    /** Whether enough is there to compute it. */
    boolean isComputable(Set<String> present) {
        for (String name : required) {
            if (!present.contains(name)) {
                return false;
            }
        }
        return alternatives.isEmpty()
                || alternatives.stream().allMatch(names -> names.stream().anyMatch(present::contains));
    }

    /** The expression with values for its operands; what is missing is null. */
    Expression bind(Map<String, Amount> amounts, Function<Amount, BigDecimal> value) {
        Expression bound = Syntax.copy(expression);
        for (String name : operands) {
            Amount amount = amounts.get(name);
            bound.with(Syntax.variable(name), amount == null ? null : value.apply(amount));
        }
        return bound;
    }

    static BigDecimal number(Expression bound, ASTNode node) {
        try {
            return bound.evaluateSubtree(node).getNumberValue();
        } catch (EvaluationException e) {
            throw new IllegalStateException(bound.getExpressionString() + " cannot be computed", e);
        }
    }
}
