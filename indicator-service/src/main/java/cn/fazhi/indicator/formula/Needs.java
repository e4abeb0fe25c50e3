package cn.fazhi.indicator.formula;

import cn.fazhi.indicator.formula.model.Operand;
import cn.fazhi.indicator.value.model.Exactness;

import com.ezylang.evalex.parser.ASTNode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        return Stream.concat(
                        required.stream().filter(name -> !present.contains(name)),
                        alternatives.stream()
                                .filter(names -> names.stream().noneMatch(present::contains))
                                .flatMap(Collection::stream))
                .toList();
    }

    Exactness exactness(Map<String, Operand> operands) {
        return all().stream()
                .map(operands::get)
                .filter(Objects::nonNull)
                .map(Operand::exactness)
                .reduce(Exactness.EXACT, Exactness::and);
    }
}
