package cn.fazhi.contracts.catalogue;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds the operands of formulas, checks and messages that stand for nothing. */
final class OperandNames {
    /** What a formula may name besides codes: facts of the division, of the report and of its hand-in. */
    private static final Set<String> ATTRIBUTES =
            Set.of("population", "core", "sections", "submitted_date", "due_date");

    private static final Set<String> FUNCTIONS =
            Set.of("max", "min", "abs", "floor", "count", "count_present", "min_present", "max_present", "sum_present");

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\d_]*(?:\\.[\\p{L}\\d_]+)*(\\s*\\()?");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    private OperandNames() {}

    /** The names in a formula that are neither codes, attributes nor functions. */
    static List<String> unknownInFormula(String formula, Predicate<String> isCode) {
        return unknown(formula, name -> isCode.test(name) || ATTRIBUTES.contains(name));
    }

    /** The names in an expression that are neither operands nor functions. */
    static List<String> unknown(String expression, Predicate<String> isOperand) {
        return NAME.matcher(expression)
                .results()
                .filter(match -> match.group(1) == null
                        ? !isOperand.test(match.group())
                        : !FUNCTIONS.contains(name(match.group())))
                .map(match -> name(match.group()))
                .toList();
    }

    private static String name(String match) {
        return match.replaceFirst("\\s*\\($", "");
    }

    /** The placeholders of a message that stand for no operand. */
    static List<String> unknownInMessage(String message, Predicate<String> isOperand) {
        return PLACEHOLDER
                .matcher(message)
                .results()
                .map(match -> match.group(1))
                .filter(Predicate.not(isOperand))
                .toList();
    }
}
