package cn.fazhi.extraction.check;

import com.ezylang.evalex.parser.ASTNode;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Comparisons joined by {@code &&} and {@code ||}. Where a figure is inexact, a comparison holds if it may: it is tried with
 * the least and the most that every inexact figure may mean.
 */
final class Condition {
    private static final Set<String> COMPARISONS = Set.of("<", "<=", ">", ">=", "==");
    private static final String AND = "&&";
    private static final String OR = "||";

    private final Formula formula;
    private final Node root;

    /**
     * Reads a condition.
     *
     * @throws IllegalArgumentException if it is not made of comparisons
     */
    Condition(String written) {
        this.formula = new Formula(written);
        this.root = node(formula.tree(), written);
    }

    private static Node node(ASTNode tree, String written) {
        String sign = tree.getToken().getValue();
        if (!Syntax.isOperator(tree)) {
            throw new IllegalArgumentException("not made of comparisons: " + written);
        }
        ASTNode left = tree.getParameters().get(0);
        ASTNode right = tree.getParameters().get(1);
        return switch (sign) {
            case AND -> new Both(node(left, written), node(right, written));
            case OR -> new Either(node(left, written), node(right, written));
            case String other when COMPARISONS.contains(other) -> new Comparison(other, Side.of(left), Side.of(right));
            default -> throw new IllegalArgumentException("not made of comparisons: " + written);
        };
    }

    Formula formula() {
        return formula;
    }

    boolean holds(Map<String, Amount> amounts) {
        return root.holds(new Corners(formula, amounts));
    }

    /** Tries one value after the other for the only name that the condition has. */
    Predicate<BigDecimal> holdsFor(String name) {
        Corners corners = new Corners(formula, new HashMap<>());
        return value -> {
            corners.replace(name, value);
            return root.holds(corners);
        };
    }

    private sealed interface Node {
        boolean holds(Corners corners);
    }

    private record Both(Node left, Node right) implements Node {
        @Override
        public boolean holds(Corners corners) {
            return left.holds(corners) && right.holds(corners);
        }
    }

    private record Either(Node left, Node right) implements Node {
        @Override
        public boolean holds(Corners corners) {
            return left.holds(corners) || right.holds(corners);
        }
    }

    private record Comparison(String sign, Side left, Side right) implements Node {
        @Override
        public boolean holds(Corners corners) {
            return compare(left.range(corners), right.range(corners));
        }

        private boolean compare(Range one, Range other) {
            return switch (sign) {
                case "<" -> one.low().compareTo(other.high()) < 0;
                case "<=" -> one.low().compareTo(other.high()) <= 0;
                case ">" -> one.high().compareTo(other.low()) > 0;
                case ">=" -> one.high().compareTo(other.low()) >= 0;
                default -> one.low().compareTo(other.high()) <= 0 && other.low().compareTo(one.high()) <= 0;
            };
        }
    }
}
