package cn.fazhi.extraction.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A rule as written: {@code name: unit CASE; says SETTLED|DONE, DISPUTE; not ADMIN; priority 2}.
 *
 * @param name what explanations call it
 * @param parts per keyword the conditions, each a list of alternatives
 */
record RuleLine(String name, Map<String, List<List<String>>> parts) {
    private static final Set<String> KEYWORDS = Set.of(
            "unit",
            "then",
            "plain",
            "whole",
            "weak",
            "lone",
            "after",
            "bare",
            "says",
            "last",
            "next",
            "about",
            "amid",
            "under",
            "not",
            "clear",
            "joint",
            "priority",
            "from",
            "value");

    static RuleLine parse(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("a rule is written 'name: conditions', and this is '" + line + "'");
        }
        Map<String, List<List<String>>> parts = new TreeMap<>();
        for (String part : line.substring(colon + 1).split(";")) {
            String text = part.strip();
            int blank = text.indexOf(' ');
            String keyword = blank < 0 ? text : text.substring(0, blank);
            if (!KEYWORDS.contains(keyword)) {
                throw new IllegalArgumentException("'" + keyword + "' is no keyword of a rule");
            }
            parts.computeIfAbsent(keyword, any -> new ArrayList<>())
                    .addAll(blank < 0 ? List.of() : conditions(text.substring(blank + 1)));
        }
        return new RuleLine(line.substring(0, colon).strip(), parts);
    }

    private static List<List<String>> conditions(String text) {
        return Arrays.stream(text.split(","))
                .map(condition -> List.of(condition.strip().split("\\|")))
                .toList();
    }

    List<List<String>> conditions(Keyword keyword) {
        return parts.getOrDefault(keyword.word, List.of());
    }

    boolean has(Keyword keyword) {
        return parts.containsKey(keyword.word);
    }

    int number(Keyword keyword, int otherwise) {
        List<List<String>> values = conditions(keyword);
        return values.isEmpty() ? otherwise : Integer.parseInt(values.getFirst().getFirst());
    }

    /** The keywords of a rule. */
    enum Keyword {
        UNIT("unit"),
        SAYS("says"),
        LAST("last"),
        NEXT("next"),
        ABOUT("about"),
        AMID("amid"),
        UNDER("under"),
        NOT("not"),
        CLEAR("clear"),
        WHOLE("whole"),
        PLAIN("plain"),
        WEAK("weak"),
        LONE("lone"),
        THEN("then"),
        AFTER("after"),
        BARE("bare"),
        JOINT("joint"),
        PRIORITY("priority"),
        FROM("from"),
        VALUE("value");

        private final String word;

        Keyword(String word) {
            this.word = word;
        }
    }
}
