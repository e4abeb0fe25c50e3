package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Quantity;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.segment.Sentence;
import cn.fazhi.extraction.text.PhraseSet;

import java.util.ArrayList;
import java.util.List;

/**
 * 参考率、合格率分别为100%、98.6%: several nouns before 分别 or 依次, and as many numbers behind it, belong to each other in
 * turn; the nouns may stand in the clause before, as in 中心组学法、会前学法，次数依次为6次、20次.
 */
final class SharedVerb {
    /**
     * One of the nouns.
     *
     * @param start its first character
     * @param end the index after its last one
     * @param tail where the words begin that it shares with the last noun; where the verb stands, if there are none
     */
    record Item(int start, int end, int tail) {}

    private static final List<String> RESPECTIVELY = List.of("分别", "依次");
    private static final PhraseSet COUNTS =
            PhraseSet.of("次数", "场次", "数量", "人数", "件数", "频次", "数字", "总数", "比率", "比例", "人次", "期数", "场数", "数");
    private static final int LONGEST_COUNT = 4;
    private static final List<String> LEVELS = List.of("两级", "三级");
    private static final int LONGEST_GAP = 3;

    private final String text;

    SharedVerb(String text) {
        this.text = text;
    }

    /** Where 分别 or 依次 stands in the clause, or -1. */
    private int at(Clause clause) {
        String words = text.substring(clause.start(), clause.end());
        int at = -1;
        for (String word : RESPECTIVELY) {
            at = Math.max(at, words.lastIndexOf(word));
        }
        return at < 0 ? -1 : clause.start() + at;
    }

    /** The noun of each number, in turn; empty where numbers and nouns are not as many. */
    List<Item> items(Sentence sentence, Clause clause, List<Quantity> quantities) {
        if (quantities.size() < 2) {
            return List.of();
        }
        int verb = at(clause);
        boolean fits = verb >= clause.start() && quantities.getFirst().start() > verb && isRow(quantities);
        if (!fits) {
            return List.of();
        }
        List<Item> items = split(clause.start(), verb, verb);
        if (items.size() < 2 && clause.index() > 0 && isCountAlone(clause.start(), verb)) {
            Clause before = sentence.clauses().get(clause.index() - 1);
            items = split(before.start(), before.end(), verb);
        }
        return items.size() == quantities.size() ? items : List.of();
    }

    /** Nothing but 次数 stands before 依次. */
    private boolean isCountAlone(int start, int verb) {
        return verb - start <= LONGEST_COUNT && (verb == start || COUNTS.ends(text.substring(start, verb)));
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

    private List<Item> split(int start, int end, int verb) {
        List<Item> items = new ArrayList<>();
        int tail = tail(start, end, verb);
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || PhraseWords.separates(text, i)) {
                if (i > from) {
                    items.add(new Item(from, i, Math.max(i, tail)));
                }
                from = i + 1;
            }
        }
        return items;
    }

    /** 街道、社区两级法律顾问分别: what follows 两级 is said of each level. */
    private int tail(int start, int end, int verb) {
        String nouns = text.substring(start, end);
        for (String levels : LEVELS) {
            int at = nouns.lastIndexOf(levels);
            if (at >= 0) {
                return start + at + levels.length();
            }
        }
        return verb;
    }
}
