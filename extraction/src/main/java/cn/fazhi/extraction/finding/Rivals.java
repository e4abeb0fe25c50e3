package cn.fazhi.extraction.finding;

import cn.fazhi.extraction.bind.Bound;
import cn.fazhi.extraction.check.Rival;
import cn.fazhi.extraction.select.Selected;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds quantities that are given twice: in two sentences, of the same object or as totals of the same. What else does not
 * count gives way for other reasons.
 */
final class Rivals {
    private static final BigDecimal FURTHEST = BigDecimal.TWO;
    /** More than any report has of one code; keeps the work linear in a text of nothing but figures. */
    private static final int MOST_FIGURES = 40;

    private final FindingWords words;

    Rivals(FindingWords words) {
        this.words = words;
    }

    List<Rival> find(Report report) {
        List<Rival> rivals = new ArrayList<>();
        List<Selected> all = report.selected();
        Map<String, List<Integer>> counting = counting(all);
        for (int i = 0; i < all.size(); i++) {
            Bound loser = all.get(i).bound();
            if (!all.get(i).counts()) {
                List<Integer> places = counting.getOrDefault(loser.code(), List.of());
                int winner = winner(report.text().text(), all, places, loser);
                if (winner >= 0 && !isSum(all, places, loser)) {
                    rivals.add(new Rival(
                            report.figures().get(winner), report.figures().get(i)));
                }
            }
        }
        return rivals;
    }

    /** By code the places of the first figures that count. */
    private static Map<String, List<Integer>> counting(List<Selected> all) {
        Map<String, List<Integer>> counting = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            List<Integer> places = counting.computeIfAbsent(all.get(i).bound().code(), code -> new ArrayList<>());
            if (all.get(i).counts() && places.size() < MOST_FIGURES) {
                places.add(i);
            }
        }
        return counting;
    }

    /** A number that is the sum of what counts says the same once more. */
    private static boolean isSum(List<Selected> all, List<Integer> counting, Bound whole) {
        return counting.stream()
                        .map(place -> all.get(place).bound().value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(whole.value())
                == 0;
    }

    private int winner(String text, List<Selected> all, List<Integer> counting, Bound loser) {
        for (int place : counting) {
            if (isOneQuantity(text, all.get(place).bound(), loser)) {
                return place;
            }
        }
        return -1;
    }

    private boolean isOneQuantity(String text, Bound one, Bound other) {
        return one.code().equals(other.code())
                && one.sentence() != other.sentence()
                && (isSameObject(one, other) || isSameTotal(text, one, other))
                && !isApart(text, one)
                && !isApart(text, other);
    }

    private static boolean isSameObject(Bound one, Bound other) {
        boolean same = !one.object().isEmpty() && one.object().equals(other.object());
        return same && ((one.total() && other.total()) || isNear(one.value(), other.value()));
    }

    /** Totals of two kinds of activities are not of one quantity: the clause of one has the object of the other. */
    private static boolean isSameTotal(String text, Bound one, Bound other) {
        return one.total()
                && other.total()
                && isNear(one.value(), other.value())
                && (clause(text, one).contains(other.object())
                        || clause(text, other).contains(one.object()));
    }

    /** Far from a total, a number of the same things counts some of them. */
    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.multiply(FURTHEST).compareTo(other) >= 0
                && other.multiply(FURTHEST).compareTo(one) >= 0;
    }

    private boolean isApart(String text, Bound bound) {
        return words.isIn(clause(text, bound), "rival.apart");
    }

    private static String clause(String text, Bound bound) {
        return text.substring(
                bound.clause().shownFrom(bound.at()), bound.clause().shownTo(bound.at()));
    }
}
