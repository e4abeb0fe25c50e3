package cn.fazhi.extraction.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The boxes that the drawn lines of a page make. */
final class RuleGrid {
    /** A page with more lines than this is a drawing. */
    private static final int DRAWING = 3_000;

    private final List<Rule> horizontal;
    private final List<Rule> vertical;

    /** A box of the grid. */
    record Box(double left, double right, double top, double bottom) {}

    RuleGrid(List<Rule> rules) {
        List<Rule> merged = rules.size() > DRAWING ? List.of() : merged(rules);
        horizontal = merged.stream().filter(Rule::horizontal).toList();
        vertical = merged.stream().filter(rule -> !rule.horizontal()).toList();
    }

    /** The smallest box around a point, if lines bound it on all four sides. */
    Optional<Box> around(double x, double y) {
        if (horizontal.size() < 2 || vertical.size() < 2) {
            return Optional.empty();
        }
        double left = below(vertical, x, y);
        double right = above(vertical, x, y);
        double top = below(horizontal, y, x);
        double bottom = above(horizontal, y, x);
        boolean bounded = !Double.isNaN(left + right + top + bottom);
        return bounded ? Optional.of(new Box(left, right, top, bottom)) : Optional.empty();
    }

    private static double below(List<Rule> rules, double at, double crossing) {
        return rules.stream()
                .filter(rule -> rule.at() <= at && rule.spans(crossing))
                .mapToDouble(Rule::at)
                .max()
                .orElse(Double.NaN);
    }

    private static double above(List<Rule> rules, double at, double crossing) {
        return rules.stream()
                .filter(rule -> rule.at() > at && rule.spans(crossing))
                .mapToDouble(Rule::at)
                .min()
                .orElse(Double.NaN);
    }

    // Borders are drawn cell by cell, twice, or as thin boxes: all at nearly one coordinate become that coordinate.
    private static List<Rule> merged(List<Rule> rules) {
        List<Rule> sorted = rules.stream()
                .sorted(Comparator.comparing(Rule::horizontal).thenComparingDouble(Rule::at))
                .toList();
        List<Rule> merged = new ArrayList<>();
        for (Rule rule : sorted) {
            Rule before = merged.isEmpty() ? rule : merged.getLast();
            boolean same = before.horizontal() == rule.horizontal() && rule.at() - before.at() <= Rule.SLACK;
            merged.add(same ? new Rule(rule.horizontal(), before.at(), rule.from(), rule.to()) : rule);
        }
        return merged;
    }
}
