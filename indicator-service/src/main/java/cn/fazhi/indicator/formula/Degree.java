package cn.fazhi.indicator.formula;

import com.ezylang.evalex.parser.ASTNode;

import java.util.function.Predicate;

/**
 * Whether a part of a formula may be added up over townships. Only what is linear in additive operands may: the sum of
 * its values is then its value of the sums.
 */
enum Degree {
    CONSTANT,
    LINEAR,
    OTHER;

    static Degree of(ASTNode node, Predicate<String> additive) {
        if (SyntaxTree.isNumber(node)) {
            return CONSTANT;
        }
        if (SyntaxTree.isVariable(node)) {
            return additive.test(SyntaxTree.code(node)) ? LINEAR : OTHER;
        }
        if (SyntaxTree.isFunction(node)) {
            return ofFunction(node, additive);
        }
        return node.getParameters().size() == 2
                ? ofOperator(
                        node,
                        of(node.getParameters().get(0), additive),
                        of(node.getParameters().get(1), additive))
                : OTHER;
    }

    /** The functions over what is there are evaluated in each township, and their results added up. */
    private static Degree ofFunction(ASTNode function, Predicate<String> additive) {
        boolean perTownship = SyntaxTree.takesWhatIsThere(function)
                || function.getToken().getFunctionDefinition() instanceof PresentFunctions.Count
                || function.getToken().getFunctionDefinition() instanceof PresentFunctions.Size;
        boolean linear = function.getParameters().stream().allMatch(argument -> of(argument, additive) == LINEAR);
        return perTownship && linear ? LINEAR : OTHER;
    }

    private static Degree ofOperator(ASTNode operator, Degree left, Degree right) {
        if (SyntaxTree.isOperator(operator, "+") || SyntaxTree.isOperator(operator, "-")) {
            return left == right ? left : OTHER;
        }
        if (SyntaxTree.isOperator(operator, "*")) {
            return left == CONSTANT ? right : right == CONSTANT ? left : OTHER;
        }
        return SyntaxTree.isDivision(operator) && right == CONSTANT ? left : OTHER;
    }
}
