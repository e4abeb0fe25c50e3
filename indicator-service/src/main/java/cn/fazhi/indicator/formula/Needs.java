package cn.fazhi.indicator.formula;

import cn.fazhi.indicator.formula.model.Operand;
import cn.fazhi.indicator.value.model.Exactness;

import com.ezylang.evalex.parser.ASTNode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a formula needs.
 *
 * @param required names that must all be there
 * @param alternatives lists of names of which at least one must be there
 * @param all the names of both
 */
record Needs(List<String> required, List<List<String>> alternatives, List<String> all) {
    static Needs of(ASTNode tree) {
        List<String> required = new ArrayList<>();
        List<List<String>> alternatives = new ArrayList<>();
        collect(tree, required, alternatives);
        List<String> all = Stream.concat(
                        required.stream(), alternatives.stream().flatMap(Collection::stream))
                .distinct()
                .toList();
        return new Needs(required.stream().distinct().toList(), List.copyOf(alternatives), all);
    }

    private static void collect(ASTNode node, List<String> required, List<List<String>> alternatives) {
        if (SyntaxTree.isVariable(node)) {
            required.add(SyntaxTree.code(node));
        } else if (SyntaxTree.takesWhatIsThere(node)) {
            alternatives.add(node.getParameters().stream().map(SyntaxTree::code).toList());
        } else {
            node.getParameters().forEach(child -> collect(child, required, alternatives));
        }
    }

    /** The names to blame if something is missing; none if all is there. */
    List<String> missing(Set<String> present) {
        List<String> missing = new ArrayList<>();
        for (String name : required) {
            if (!present.contains(name)) {
                missing.add(name);
            }
        }
        for (List<String> names : alternatives) {
            if (Collections.disjoint(names, present)) {
                missing.addAll(names);
            }
        }
        return missing;
    }

    Exactness exactness(Map<String, Operand> operands) {
        Exactness exactness = Exactness.EXACT;
        for (String name : all) {
            Operand operand = operands.get(name);
            if (operand != null) {
                exactness = exactness.and(operand.exactness());
            }
        }
        return exactness;
    }
}
