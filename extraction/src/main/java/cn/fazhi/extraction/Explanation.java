package cn.fazhi.extraction;

import cn.fazhi.contracts.figure.Figure;

import java.util.List;

/**
 * How a figure came about.
 *
 * @param figure the figure explained
 * @param rules the names of the rules that made it, in the order in which they applied
 * @param clause the clause that they read, as it stands in the text
 */
public record Explanation(Figure figure, List<String> rules, String clause) {
    public Explanation {
        rules = List.copyOf(rules);
    }
}
