package cn.fazhi.extraction.check;

import com.ezylang.evalex.Expression;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The values that a formula is tried with: the least and the most of every inexact one, in all combinations. */
final class Corners {
    /** More inexact figures than any check has; the corners double with each. */
    private static final int MOST_INEXACT = 6;

    private final Formula formula;
    private final Map<String, Amount> amounts;
    private @Nullable List<Expression> expressions;

    Corners(Formula formula, Map<String, Amount> amounts) {
        this.formula = formula;
        this.amounts = amounts;
    }

    /** One exact value takes the place of the one before: a formula is copied once for all figures of a report. */
    void replace(String name, BigDecimal value) {
        amounts.put(name, Amount.exactly(value));
        if (expressions != null) {
            expressions.getFirst().with(Syntax.variable(name), value);
        }
    }

    Range named(String name) {
        Amount amount = Objects.requireNonNull(amounts.get(name), name);
        return new Range(amount.low(), amount.high());
    }

    /** One for each combination; at least one. They are made when they are first asked for: most comparisons need none. */
    List<Expression> expressions() {
        List<Expression> made = expressions;
        if (made == null) {
            made = make(inexact());
            expressions = made;
        }
        return made;
    }

    private List<Amount> inexact() {
        List<Amount> inexact = new ArrayList<>();
        for (String name : formula.operands()) {
            Amount amount = amounts.get(name);
            if (amount != null && !amount.isExact() && inexact.size() < MOST_INEXACT) {
                inexact.add(amount);
            }
        }
        return inexact;
    }

    private List<Expression> make(List<Amount> inexact) {
        List<Expression> made = new ArrayList<>(1 << inexact.size());
        for (int corner = 0; corner < 1 << inexact.size(); corner++) {
            int bits = corner;
            made.add(formula.bind(amounts, amount -> {
                int index = inexact.indexOf(amount);
                return index >= 0 && (bits >> index & 1) == 1 ? amount.high() : amount.low();
            }));
        }
        return made;
    }
}
