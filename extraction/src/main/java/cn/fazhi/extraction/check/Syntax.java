package cn.fazhi.extraction.check;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import com.ezylang.evalex.parser.Token.TokenType;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/** How the catalogue's expressions are read: dotted codes are names, and some functions take what is there. */
final class Syntax {
    private static final Pattern DOTTED = Pattern.compile("([a-z][a-z_]*)\\.([a-z][a-z0-9_]*)");
    private static final String DOT = "__";

    private static final ExpressionConfiguration CONFIGURATION = ExpressionConfiguration.builder()
            .mathContext(MathContext.DECIMAL128)
            .structuresAllowed(false)
            .build()
            .withAdditionalFunctions(
                    Map.entry("MIN_PRESENT", new OverPresent(BigDecimal::min)),
                    Map.entry("MAX_PRESENT", new OverPresent(BigDecimal::max)),
                    Map.entry("SUM_PRESENT", new OverPresent(BigDecimal::add)));

    private Syntax() {}

    /**
     * Parses an expression.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Expression parse(String written) {
        Expression expression = new Expression(DOTTED.matcher(written).replaceAll("$1" + DOT + "$2"), CONFIGURATION);
        try {
            expression.validate();
            return expression;
        } catch (ParseException e) {
            throw new IllegalArgumentException("not an expression: " + written, e);
        }
    }

    static ASTNode tree(Expression expression) {
        try {
            return expression.getAbstractSyntaxTree();
        } catch (ParseException e) {
            throw new IllegalStateException("was parsed before", e);
        }
    }

    static Expression copy(Expression expression) {
        try {
            return expression.copy();
        } catch (ParseException e) {
            throw new IllegalStateException("was parsed before", e);
        }
    }

    /** The variable that a code goes by. */
    static String variable(String code) {
        return code.replace(".", DOT);
    }

    static String code(ASTNode variable) {
        return variable.getToken().getValue().replace(DOT, ".");
    }

    static boolean isVariable(ASTNode node) {
        return node.getToken().getType() == TokenType.VARIABLE_OR_CONSTANT;
    }

    static boolean isNumber(ASTNode node) {
        return node.getToken().getType() == TokenType.NUMBER_LITERAL;
    }

    static boolean isOperator(ASTNode node) {
        return node.getToken().getType() == TokenType.INFIX_OPERATOR;
    }

    static boolean isFunction(ASTNode node, String name) {
        return node.getToken().getType() == TokenType.FUNCTION
                && node.getToken().getValue().equalsIgnoreCase(name);
    }

    static boolean takesWhatIsThere(ASTNode node) {
        return node.getToken().getType() == TokenType.FUNCTION
                && node.getToken().getFunctionDefinition() instanceof OverPresent;
    }

    /** A function over those of its arguments that are there, of which there is at least one. */
    @FunctionParameter(name = "value", isVarArg = true)
    private static final class OverPresent extends AbstractFunction {
        private final BinaryOperator<BigDecimal> joining;

        OverPresent(BinaryOperator<BigDecimal> joining) {
            this.joining = joining;
        }

        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... arguments) {
            return expression.convertValue(Arrays.stream(arguments)
                    .filter(EvaluationValue::isNumberValue)
                    .map(EvaluationValue::getNumberValue)
                    .reduce(joining)
                    .orElseThrow());
        }
    }
}
