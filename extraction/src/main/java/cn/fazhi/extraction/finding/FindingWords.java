package cn.fazhi.extraction.finding;

import cn.fazhi.extraction.text.PhraseSet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The words that the findings look for, by what they are for. */
final class FindingWords {
    private static final String FILE = "/cn/fazhi/extraction/finding/words.properties";

    private final Map<String, List<String>> lists;
    private final Map<String, PhraseSet> phrases;
    private final Map<String, String> measures;

    FindingWords() {
        this.lists = Resources.properties(FILE).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString(),
                        entry -> List.of(entry.getValue().toString().split(" ")),
                        (one, other) -> one,
                        TreeMap::new));
        this.phrases = lists.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> PhraseSet.of(entry.getValue())));
        this.measures = lists.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("measure."))
                .flatMap(entry -> entry.getValue().stream().map(unit -> Map.entry(unit, entry.getKey())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * The words of a list.
     *
     * @throws IllegalStateException if there is no such list
     */
    List<String> of(String list) {
        return known(lists, list);
    }

    /** Whether two units count the same things. */
    boolean isSameMeasure(String one, String other) {
        return one.equals(other)
                || (measures.containsKey(one) && measures.get(one).equals(measures.get(other)));
    }

    /** Whether figures are counted in the unit. */
    boolean isMeasure(String unit) {
        return measures.containsKey(unit);
    }

    /** Whether a stretch of text has a word of the list. */
    boolean isIn(String text, String list) {
        return known(phrases, list).isIn(text);
    }

    private static <T> T known(Map<String, T> lists, String list) {
        T words = lists.get(list);
        if (words == null) {
            throw new IllegalStateException(FILE + " has no " + list);
        }
        return words;
    }
}
