package cn.fazhi.extraction.check;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ASTNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
    private static final String ABS = "abs";
    /** More inexact figures than any check has; the corners double with each. */
    private static final int MOST_INEXACT = 6;

    private final Formula formula;

    /**
     * Reads a condition.
     *
     * @throws IllegalArgumentException if it is not made of comparisons
     */
    Condition(String written) {
        this.formula = new Formula(written);
        refuseOther(formula.tree(), written);
    }

    private static void refuseOther(ASTNode node, String written) {
        String sign = node.getToken().getValue();
        if (Syntax.isOperator(node) && (sign.equals(AND) || sign.equals(OR))) {
            node.getParameters().forEach(side -> refuseOther(side, written));
        } else if (!Syntax.isOperator(node) || !COMPARISONS.contains(sign)) {
            throw new IllegalArgumentException("not made of comparisons: " + written);
        }
    }

    Formula formula() {
        return formula;
    }

    boolean holds(Map<String, Amount> amounts) {
        return holds(formula.tree(), corners(amounts));
    }

    /** Tries one value after the other for the only name that the condition has. */
    Predicate<BigDecimal> holdsFor(String name) {
        Expression bound = formula.copy();
        List<Expression> corners = List.of(bound);
        return value -> {
            bound.with(name, value);
            return holds(formula.tree(), corners);
        };
    }

    private List<Expression> corners(Map<String, Amount> amounts) {
        List<Amount> inexact = new ArrayList<>();
        for (String name : formula.operands()) {
            Amount amount = amounts.get(name);
            if (amount != null && !amount.isExact() && inexact.size() < MOST_INEXACT) {
                inexact.add(amount);
            }
        }
        List<Expression> corners = new ArrayList<>(1 << inexact.size());
        for (int corner = 0; corner < 1 << inexact.size(); corner++) {
            int bits = corner;
            corners.add(formula.bind(amounts, amount -> {
                int index = inexact.indexOf(amount);
                return index >= 0 && (bits >> index & 1) == 1 ? amount.high() : amount.low();
            }));
        }
        return corners;
    }

    private static boolean holds(ASTNode node, List<Expression> corners) {
        ASTNode left = node.getParameters().get(0);
        ASTNode right = node.getParameters().get(1);
        return switch (node.getToken().getValue()) {
            case AND -> holds(left, corners) && holds(right, corners);
            case OR -> holds(left, corners) || holds(right, corners);
            case String sign -> compare(sign, range(left, corners), range(right, corners));
        };
    }

    private static boolean compare(String sign, Range left, Range right) {
        return switch (sign) {
            case "<" -> left.low.compareTo(right.high) < 0;
            case "<=" -> left.low.compareTo(right.high) <= 0;
            case ">" -> left.high.compareTo(right.low) > 0;
            case ">=" -> left.high.compareTo(right.low) >= 0;
            default -> left.low.compareTo(right.high) <= 0 && right.low.compareTo(left.high) <= 0;
        };
    }

    private static Range range(ASTNode node, List<Expression> corners) {
        if (Syntax.isFunction(node, ABS)) {
            return range(node.getParameters().getFirst(), corners).absolute();
        }
        BigDecimal first = Formula.number(corners.getFirst(), node);
        BigDecimal low = first;
        BigDecimal high = first;
        for (Expression corner : corners.subList(1, corners.size())) {
            BigDecimal value = Formula.number(corner, node);
            low = low.min(value);
            high = high.max(value);
        }
        return new Range(low, high);
    }

    /** All that a side of a comparison may be. */
    private record Range(BigDecimal low, BigDecimal high) {
        Range absolute() {
            boolean crossesZero = low.signum() < 0 && high.signum() > 0;
            return new Range(
                    crossesZero ? BigDecimal.ZERO : low.abs().min(high.abs()),
                    low.abs().max(high.abs()));
        }
    }
}
