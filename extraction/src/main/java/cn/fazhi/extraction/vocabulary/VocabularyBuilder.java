package cn.fazhi.extraction.vocabulary;

import cn.fazhi.extraction.vocabulary.RuleLine.Keyword;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Puts a vocabulary together from the lines of its files. */
final class VocabularyBuilder {
    private static final int USUAL_PRIORITY = 5;

    private final Predicate<String> knows;
    private final WordBook book = new WordBook();
    private final Map<String, Integer> units = new HashMap<>();
    private final List<String> unitNames = new ArrayList<>();
    private final Map<String, BitSet> unitGroups = new HashMap<>();
    private final List<BindingRule> rules = new ArrayList<>();
    private final List<ImpliedRule> implied = new ArrayList<>();
    private final Map<String, String> families = new HashMap<>();
    private final Map<String, Set<String>> traits = new HashMap<>();

    VocabularyBuilder(Predicate<String> knows) {
        this.knows = knows;
    }

    /** Where words are put. */
    WordBook book() {
        return book;
    }

    void addUnits(String group, String[] list) {
        BitSet members = unitGroups.computeIfAbsent(group, any -> new BitSet());
        for (String unit : list) {
            if (units.putIfAbsent(unit, unitNames.size()) == null) {
                unitNames.add(unit);
            }
            members.set(units.getOrDefault(unit, 0));
        }
    }

    void openCode(String code, String family) {
        if (!code.startsWith("-") && !knows.test(code)) {
            throw new IllegalArgumentException("the catalogue has no " + code);
        }
        if (!family.isEmpty()) {
            String[] said = family.split("\\s+");
            families.put(code, said[0]);
            traits.put(code, Set.of(Arrays.copyOfRange(said, 1, said.length)));
        }
    }

    void addRule(String code, RuleLine line) {
        if (code.isEmpty()) {
            throw new IllegalArgumentException("the rule stands above the first [code]");
        }
        String name = code + "/" + line.name();
        if (line.has(Keyword.FROM) || line.has(Keyword.VALUE)) {
            addImplied(code, name, line);
        } else {
            addBinding(code, name, line);
        }
    }

    private void addImplied(String code, String name, RuleLine line) {
        if (!line.has(Keyword.SAYS)) {
            throw new IllegalArgumentException("words alone say the value, and the rule names none: 'says' is missing");
        }
        implied.add(new ImpliedRule(
                name,
                code,
                line.conditions(Keyword.FROM).stream().flatMap(List::stream).toList(),
                line.number(Keyword.VALUE, 0),
                sets(line, Keyword.SAYS),
                sets(line, Keyword.ABOUT),
                sets(line, Keyword.AMID),
                sets(line, Keyword.NOT)));
    }

    private void addBinding(String code, String name, RuleLine line) {
        rules.add(new BindingRule(
                name,
                code,
                line.number(Keyword.PRIORITY, USUAL_PRIORITY),
                units(line),
                sets(line, Keyword.SAYS),
                sets(line, Keyword.LAST),
                sets(line, Keyword.NEXT),
                sets(line, Keyword.ABOUT),
                sets(line, Keyword.AMID),
                sets(line, Keyword.UNDER),
                sets(line, Keyword.NOT),
                sets(line, Keyword.CLEAR),
                sets(line, Keyword.THEN),
                line.conditions(Keyword.AFTER).stream().flatMap(List::stream).toList(),
                line.has(Keyword.BARE),
                line.has(Keyword.PLAIN),
                line.has(Keyword.WHOLE),
                line.has(Keyword.WEAK),
                line.has(Keyword.JOINT),
                line.has(Keyword.LONE)));
    }

    private BitSet units(RuleLine line) {
        BitSet all = new BitSet();
        for (List<String> groups : line.conditions(Keyword.UNIT)) {
            for (String group : groups) {
                BitSet members = unitGroups.get(group);
                if (members == null) {
                    throw new IllegalArgumentException("there is no group of units " + group);
                }
                all.or(members);
            }
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException("the rule names no unit");
        }
        return all;
    }

    private List<ConceptSet> sets(RuleLine line, Keyword keyword) {
        return line.conditions(keyword).stream().map(book::set).toList();
    }

    Vocabulary build() {
        List<ConceptSet> whole = book.wholeMeanings();
        rules.sort(Comparator.comparingInt(BindingRule::priority));
        return new Vocabulary(
                book.words(),
                List.copyOf(whole),
                book.innerMeanings(whole),
                new Trie(units),
                List.copyOf(unitNames),
                book.concepts(),
                book.facets(),
                List.copyOf(rules),
                List.copyOf(implied),
                Map.copyOf(families),
                Map.copyOf(traits));
    }
}
