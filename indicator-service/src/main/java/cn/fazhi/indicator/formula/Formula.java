package cn.fazhi.indicator.formula;

import cn.fazhi.contracts.catalogue.DerivedIndicator;
import cn.fazhi.indicator.formula.model.Rule;
import cn.fazhi.indicator.value.model.Decimals;
import cn.fazhi.indicator.value.model.DerivedValue;
import cn.fazhi.indicator.value.model.Exactness;
import cn.fazhi.indicator.value.model.Ratio;
import cn.fazhi.indicator.value.model.Reason;
import cn.fazhi.indicator.value.model.Why;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/** A formula of the catalogue, parsed once. */
public final class Formula {
    private static final String YES_OR_NO = "bool";

    private final DerivedIndicator indicator;
    private final ASTNode tree;
    private final Needs needs;
    private final Rule rule;

    private Formula(DerivedIndicator indicator, ASTNode tree, Rule rule) {
        this.indicator = indicator;
        this.tree = tree;
        this.needs = Needs.of(tree);
        this.rule = rule;
    }

    /**
     * Parses the formula of an indicator.
     *
     * @param additive whether values of that name may be added up over townships
     * @throws IllegalArgumentException if the formula cannot be read
     */
    public static Formula of(DerivedIndicator indicator, Predicate<String> additive) {
        ASTNode tree = tree(SyntaxTree.parse(indicator.formula()));
        return new Formula(indicator, tree, rule(indicator, tree, additive));
    }

    public String code() {
        return indicator.code();
    }

    /** How an area gets its value. */
    public Rule rule() {
        return rule;
    }

    /** Every name that the formula uses. */
    public List<String> operands() {
        return needs.all();
    }

    /**
     * Computes the indicator for one township.
     *
     * @param bindings what is there, by name
     */
    public DerivedValue evaluate(Bindings bindings) {
        List<String> missing = needs.missing(bindings.operands().keySet());
        if (!missing.isEmpty()) {
            return new DerivedValue.Missing(code(), new Why(Reason.MISSING_OPERAND, missing));
        }
        Exactness exactness = needs.exactness(bindings.operands());
        if (!SyntaxTree.isDivision(tree)) {
            return new DerivedValue.Computed(code(), Decimals.rounded(number(bindings, tree)), null, exactness);
        }
        Ratio ratio = new Ratio(
                number(bindings, tree.getParameters().get(0)),
                number(bindings, tree.getParameters().get(1)));
        return ratio.value()
                .<DerivedValue>map(value -> new DerivedValue.Computed(code(), value, ratio, exactness))
                .orElseGet(() -> new DerivedValue.WithoutBase(code(), ratio, exactness));
    }

    private BigDecimal number(Bindings bindings, ASTNode node) {
        try {
            EvaluationValue value = bindings.evaluate(node);
            if (value.isBooleanValue()) {
                return value.getBooleanValue() ? BigDecimal.ONE : BigDecimal.ZERO;
            }
            return value.getNumberValue();
        } catch (EvaluationException e) {
            throw new IllegalStateException("the formula of " + code() + " cannot be computed", e);
        }
    }

    private static ASTNode tree(Expression expression) {
        try {
            return expression.getAbstractSyntaxTree();
        } catch (ParseException e) {
            throw new IllegalArgumentException("not a formula: " + expression.getExpressionString(), e);
        }
    }

    private static Rule rule(DerivedIndicator indicator, ASTNode tree, Predicate<String> additive) {
        if (indicator.unit().equals(YES_OR_NO)) {
            return Rule.SHARE;
        }
        if (Degree.of(tree, additive) == Degree.LINEAR) {
            return Rule.TOTAL;
        }
        boolean quotientOfTotals = SyntaxTree.isDivision(tree)
                && tree.getParameters().stream().allMatch(side -> Degree.of(side, additive) == Degree.LINEAR);
        return quotientOfTotals ? Rule.RECOMPUTED : Rule.DISTRIBUTION;
    }
}
