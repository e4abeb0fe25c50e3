package cn.fazhi.indicator.formula;

import cn.fazhi.indicator.formula.model.Operand;
import cn.fazhi.indicator.value.model.Decimals;
import cn.fazhi.indicator.value.model.DerivedValue;
import cn.fazhi.indicator.value.model.Exactness;
import cn.fazhi.indicator.value.model.Reason;
import cn.fazhi.indicator.value.model.Why;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An expression that somebody outside of this project wrote, in the language of the catalogue's formulas. It is a pure and
 * cheap function: of the functions only those that always give the same and give it at once are there, and no powers.
 */
public final class Calculation {
    /** What an expression gives. */
    public enum Kind {
        NUMBER,
        TRUTH
    }

    private static final int LONGEST = 300;
    private static final Set<String> FUNCTIONS =
            Set.of("MAX", "MIN", "ABS", "SUM", "IF", "NOT", "FLOOR", "CEILING", "MAX_PRESENT", "SUM_PRESENT");
    private static final String POWER = "^";
    /** No 1e999999999, which would fill the memory once it is written out. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[0-9.]{1,20}");
    /** Values that differ, so that a harmless difference of two operands is not zero in the trial. */
    private static final int STEP = 7;

    private final String text;
    private final Expression expression;
    private final Needs needs;

    private Calculation(String text, Expression expression, Needs needs) {
        this.text = text;
        this.expression = expression;
        this.needs = needs;
    }

    /** Reads an expression; answers nothing for what is none. */
    public static Optional<Calculation> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Expression expression = SyntaxTree.parse(text);
            ASTNode tree = expression.getAbstractSyntaxTree();
            return isHarmless(tree) ? Optional.of(new Calculation(text, expression, Needs.of(tree))) : Optional.empty();
        } catch (IllegalArgumentException | ParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isHarmless(ASTNode node) {
        boolean allowed = switch (node.getToken().getType()) {
            case FUNCTION -> FUNCTIONS.contains(node.getToken().getValue().toUpperCase(Locale.ROOT));
            case STRING_LITERAL, ARRAY_INDEX, STRUCTURE_SEPARATOR -> false;
            case NUMBER_LITERAL ->
                PLAIN_NUMBER.matcher(node.getToken().getValue()).matches();
            case INFIX_OPERATOR -> !node.getToken().getValue().equals(POWER);
            default -> true;
        };
        return allowed && node.getParameters().stream().allMatch(Calculation::isHarmless);
    }

    /** Every code that it uses. */
    public List<String> operands() {
        return needs.all();
    }

    /** What it gives; nothing if it cannot be computed even where all operands are there. */
    public Optional<Kind> kind() {
        Map<String, Operand> trial = new HashMap<>();
        for (String name : needs.all()) {
            BigDecimal value = BigDecimal.valueOf((long) STEP * (trial.size() + 1));
            trial.put(name, new Operand.Number(value, Exactness.EXACT));
        }
        try {
            EvaluationValue value = bind(trial).evaluate();
            return value.isBooleanValue()
                    ? Optional.of(Kind.TRUTH)
                    : value.isNumberValue() ? Optional.of(Kind.NUMBER) : Optional.empty();
        } catch (EvaluationException | ParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Computes it; yes and no are 1 and 0.
     *
     * @param operands what is there, by code
     */
    public DerivedValue evaluate(Map<String, Operand> operands) {
        List<String> missing = needs.missing(operands.keySet());
        if (!missing.isEmpty()) {
            return new DerivedValue.Missing(text, new Why(Reason.MISSING_OPERAND, missing));
        }
        try {
            EvaluationValue value = bind(operands).evaluate();
            BigDecimal number = value.isBooleanValue()
                    ? value.getBooleanValue() ? BigDecimal.ONE : BigDecimal.ZERO
                    : value.getNumberValue();
            return new DerivedValue.Computed(text, Decimals.rounded(number), null, needs.exactness(operands));
        } catch (EvaluationException e) {
            // of what was computed in the trial, only a division can fail
            return new DerivedValue.Missing(text, new Why(Reason.ZERO_DENOMINATOR, needs.all()));
        } catch (ParseException e) {
            throw new IllegalStateException(text + " was parsed before", e);
        }
    }

    private Expression bind(Map<String, Operand> operands) {
        try {
            Expression bound = expression.copy();
            for (String name : needs.all()) {
                bound.with(
                        SyntaxTree.variable(name),
                        operands.get(name) instanceof Operand.Number number ? number.value() : null);
            }
            return bound;
        } catch (ParseException e) {
            throw new IllegalStateException(text + " was parsed before", e);
        }
    }
}
