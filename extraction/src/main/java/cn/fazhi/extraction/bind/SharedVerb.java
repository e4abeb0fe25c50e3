package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Quantity;
import cn.fazhi.extraction.segment.Clause;

import java.util.ArrayList;
import java.util.List;

/** 参考率、合格率分别为100%、98.6%: several nouns before 分别, and as many numbers behind it, belong to each other in turn. */
final class SharedVerb {
    /**
     * One of the nouns.
     *
     * @param start its first character
     * @param end the index after its last one
     */
    record Item(int start, int end) {}

    private static final String RESPECTIVELY = "分别";
    private static final String SEPARATORS = "、和及与";
    private static final int LONGEST_GAP = 3;

    private final String text;

    SharedVerb(String text) {
        this.text = text;
    }

    /** Where 分别 stands in the clause, or -1. */
    int at(Clause clause) {
        int at = text.substring(clause.start(), clause.end()).lastIndexOf(RESPECTIVELY);
        return at < 0 ? -1 : clause.start() + at;
    }

    /** The noun of each number, in turn; empty where numbers and nouns are not as many. */
    List<Item> items(Clause clause, List<Quantity> quantities) {
        if (quantities.size() < 2) {
            return List.of();
        }
        int verb = at(clause);
        boolean fits = verb > clause.start() && quantities.getFirst().start() > verb && isRow(quantities);
        List<Item> items = fits ? split(clause.start(), verb) : List.of();
        return items.size() == quantities.size() ? items : List.of();
    }

    /** Nothing but a separator stands between the numbers. */
    private static boolean isRow(List<Quantity> quantities) {
        for (int i = 1; i < quantities.size(); i++) {
            if (quantities.get(i).start() - quantities.get(i - 1).end() > LONGEST_GAP) {
                return false;
            }
        }
        return true;
    }

    private List<Item> split(int start, int end) {
        List<Item> items = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                if (i > from) {
                    items.add(new Item(from, i));
                }
                from = i + 1;
            }
        }
        return items;
    }
}
