package cn.fazhi.extraction.check;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ASTNode;

import java.math.BigDecimal;
import java.util.List;

/** A side of a comparison. Only one that computes something needs the evaluator; a name or a number stands for itself. */
sealed interface Side {
    /** What the side may be, with these values. */
    Range range(Corners corners);

    static Side of(ASTNode node) {
        if (Syntax.isVariable(node)) {
            return new Named(Syntax.code(node));
        }
        if (Syntax.isNumber(node)) {
            BigDecimal value = new BigDecimal(node.getToken().getValue());
            return new Fixed(new Range(value, value));
        }
        return Syntax.isFunction(node, "abs")
                ? new Absolute(of(node.getParameters().getFirst()))
                : new Computed(node);
    }

    record Named(String name) implements Side {
        @Override
        public Range range(Corners corners) {
            return corners.named(name);
        }
    }

    record Fixed(Range range) implements Side {
        @Override
        public Range range(Corners corners) {
            return range;
        }
    }

    record Absolute(Side side) implements Side {
        @Override
        public Range range(Corners corners) {
            return side.range(corners).absolute();
        }
    }

    record Computed(ASTNode node) implements Side {
        @Override
        public Range range(Corners corners) {
            List<Expression> all = corners.expressions();
            BigDecimal low = Formula.number(all.getFirst(), node);
            BigDecimal high = low;
            for (Expression corner : all.subList(1, all.size())) {
                BigDecimal value = Formula.number(corner, node);
                low = low.min(value);
                high = high.max(value);
            }
            return new Range(low, high);
        }
    }
}
