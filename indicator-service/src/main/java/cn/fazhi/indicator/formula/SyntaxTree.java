package cn.fazhi.indicator.formula;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.data.DataAccessorIfc;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token.TokenType;

import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** How a formula of the catalogue is read: its dotted codes are names, and its functions know what is missing. */
final class SyntaxTree {
    private static final Pattern DOTTED = Pattern.compile("([a-z][a-z_]*)\\.([a-z][a-z0-9_]*)");
    private static final String DOT = "__";

    static final String DIVISION = "/";

    private static final ExpressionConfiguration CONFIGURATION = ExpressionConfiguration.builder()
            .mathContext(MathContext.DECIMAL128)
            .structuresAllowed(false)
            .dataAccessorSupplier(Values::new)
            .build()
            .withAdditionalFunctions(
                    Map.entry("MAX_PRESENT", new PresentFunctions.Max()),
                    Map.entry("SUM_PRESENT", new PresentFunctions.Sum()),
                    Map.entry("COUNT_PRESENT", new PresentFunctions.Count()),
                    Map.entry("COUNT", new PresentFunctions.Size()));

    private SyntaxTree() {}

    static Expression parse(String formula) {
        Expression expression = new Expression(DOTTED.matcher(formula).replaceAll("$1" + DOT + "$2"), CONFIGURATION);
        try {
            expression.validate();
        } catch (ParseException e) {
            throw new IllegalArgumentException("not a formula: " + formula, e);
        }
        return expression;
    }

    /** An expression without names; trees of others can be computed with the names that it is given. */
    static Expression overNothing() {
        return new Expression("", CONFIGURATION);
    }

    /** What the variables are; one that has not been set is null, which functions over what is there leave out. */
    private static final class Values implements DataAccessorIfc {
        private final Map<String, EvaluationValue> byVariable = new HashMap<>();

        @Override
        public EvaluationValue getData(String variable) {
            return byVariable.getOrDefault(variable, EvaluationValue.NULL_VALUE);
        }

        @Override
        public void setData(String variable, EvaluationValue value) {
            byVariable.put(variable, value);
        }
    }

    /** The variable that a code of the catalogue goes by. */
    static String variable(String code) {
        return code.replace(".", DOT);
    }

    static String code(ASTNode variable) {
        return variable.getToken().getValue().replace(DOT, ".");
    }

    static boolean isVariable(ASTNode node) {
        return node.getToken().getType() == TokenType.VARIABLE_OR_CONSTANT;
    }

    static boolean isFunction(ASTNode node) {
        return node.getToken().getType() == TokenType.FUNCTION;
    }

    /** Whether the node is a function that takes what is there, and wants at least one. */
    static boolean takesWhatIsThere(ASTNode node) {
        return isFunction(node) && node.getToken().getFunctionDefinition() instanceof PresentFunctions.TakesWhatIsThere;
    }

    static boolean isDivision(ASTNode node) {
        return isOperator(node, DIVISION);
    }

    static boolean isOperator(ASTNode node, String sign) {
        return node.getToken().getType() == TokenType.INFIX_OPERATOR
                && node.getToken().getValue().equals(sign);
    }

    static boolean isNumber(ASTNode node) {
        return node.getToken().getType() == TokenType.NUMBER_LITERAL;
    }
}
