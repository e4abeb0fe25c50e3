package cn.fazhi.indicator.formula;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.Token;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Stream;

/** Functions of the catalogue that know what is missing. */
final class PresentFunctions {
    private PresentFunctions() {}

    /** A function over those of its arguments that are there, of which there is at least one. */
    abstract static class TakesWhatIsThere extends AbstractFunction {
        abstract BigDecimal over(Stream<BigDecimal> present);

        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... arguments) {
            return expression.convertValue(over(Arrays.stream(arguments)
                    .filter(EvaluationValue::isNumberValue)
                    .map(EvaluationValue::getNumberValue)));
        }
    }

    @FunctionParameter(name = "value", isVarArg = true)
    static final class Max extends TakesWhatIsThere {
        @Override
        BigDecimal over(Stream<BigDecimal> present) {
            return present.reduce(BigDecimal::max).orElseThrow();
        }
    }

    @FunctionParameter(name = "value", isVarArg = true)
    static final class Sum extends TakesWhatIsThere {
        @Override
        BigDecimal over(Stream<BigDecimal> present) {
            return present.reduce(BigDecimal::add).orElseThrow();
        }
    }

    /** How many members of a list are there. */
    @FunctionParameter(name = "members")
    static final class Count extends AbstractFunction {
        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... arguments) {
            long present = arguments[0].getArrayValue().stream()
                    .filter(EvaluationValue::getBooleanValue)
                    .count();
            return expression.convertValue(BigDecimal.valueOf(present));
        }
    }

    /** How many members a list has. */
    @FunctionParameter(name = "members")
    static final class Size extends AbstractFunction {
        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... arguments) {
            return expression.convertValue(
                    BigDecimal.valueOf(arguments[0].getArrayValue().size()));
        }
    }
}
