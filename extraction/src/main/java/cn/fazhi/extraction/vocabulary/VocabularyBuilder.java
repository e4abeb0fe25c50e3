package cn.fazhi.extraction.vocabulary;

import cn.fazhi.extraction.vocabulary.RuleLine.Keyword;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Puts a vocabulary together from the lines of its files. */
final class VocabularyBuilder {
    private static final int USUAL_PRIORITY = 5;

    private final Predicate<String> knows;
    private final Trie words = new Trie();
    private final List<ConceptSet> meanings = new ArrayList<>();
    private final Map<String, Integer> concepts = new LinkedHashMap<>();
    private final Map<String, ConceptSet> facets = new LinkedHashMap<>();
    /** Words whose beginning means nothing by itself: 人民调解委员会 is no 人民调解. */
    private final Set<String> closedWords = new HashSet<>();

    private final List<String> allWords = new ArrayList<>();
    private final ConceptSet grammar = new ConceptSet();
    private final ConceptSet adverbs = new ConceptSet();
    private final Trie units = new Trie();
    private final List<String> unitNames = new ArrayList<>();
    private final Map<String, BitSet> unitGroups = new HashMap<>();
    private final List<BindingRule> rules = new ArrayList<>();
    private final List<ImpliedRule> implied = new ArrayList<>();
    private final Map<String, String> families = new HashMap<>();

    VocabularyBuilder(Predicate<String> knows) {
        this.knows = knows;
    }

    void addWords(String concept, String facet, String[] spellings) {
        int number = concepts.computeIfAbsent(concept, any -> concepts.size());
        if (!facet.isEmpty()) {
            facets.computeIfAbsent(facet, any -> new ConceptSet()).add(number);
        }
        for (String spelling : spellings) {
            boolean closed = spelling.endsWith("!");
            String word = closed ? spelling.substring(0, spelling.length() - 1) : spelling;
            if (closed) {
                closedWords.add(word);
            }
            int index = words.put(word, meanings.size());
            if (index == meanings.size()) {
                meanings.add(new ConceptSet());
                allWords.add(word);
            }
            meanings.get(index).add(number);
        }
    }

    /** Words of grammar mean nothing inside a longer word: 计划 in 学习计划. */
    void addGrammar(String concept, String[] list) {
        addWords(concept, "", list);
        grammar.add(concepts.getOrDefault(concept, 0));
    }

    /** Gives the words of some concepts another concept as well. */
    void addGroup(String concept, String facet, String[] members) {
        ConceptSet set = new ConceptSet();
        for (String member : members) {
            Integer number = concepts.get(member);
            if (number == null) {
                throw new IllegalArgumentException("there are no words for " + member);
            }
            set.add(number);
        }
        String[] inGroup = allWords.stream()
                .filter(word ->
                        meanings.get(words.valueOf(word, 0, word.length())).meets(set))
                .toArray(String[]::new);
        addWords(concept, facet, inGroup);
    }

    /** Grammar that a longer word takes over when it begins with it: 全部办结 says all. */
    void addAdverbs(String concept, String[] list) {
        addGrammar(concept, list);
        adverbs.add(concepts.getOrDefault(concept, 0));
    }

    /** Words that mean nothing themselves, and keep the words of grammar inside them from meaning anything. */
    void addShields(String[] list) {
        for (String word : list) {
            if (words.put(word, meanings.size()) == meanings.size()) {
                meanings.add(new ConceptSet());
            }
        }
    }

    void addUnits(String group, String[] list) {
        BitSet members = unitGroups.computeIfAbsent(group, any -> new BitSet());
        for (String unit : list) {
            int number = units.put(unit, unitNames.size());
            if (number == unitNames.size()) {
                unitNames.add(unit);
            }
            members.set(number);
        }
    }

    void openCode(String code, String family) {
        if (!code.startsWith("-") && !knows.test(code)) {
            throw new IllegalArgumentException("the catalogue has no " + code);
        }
        if (!family.isEmpty()) {
            families.put(code, family);
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
                line.has(Keyword.JOINT)));
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
        return line.conditions(keyword).stream().map(this::set).toList();
    }

    private ConceptSet set(List<String> names) {
        ConceptSet set = new ConceptSet();
        for (String name : names) {
            Integer number = concepts.get(name);
            if (number == null) {
                throw new IllegalArgumentException("there are no words for " + name);
            }
            set.add(number);
        }
        return set;
    }

    /** Grammar that a longer word does not take over from its beginning. */
    private ConceptSet bound() {
        return grammar.without(adverbs);
    }

    /** 法治专题学习 means what 法治 means, as well as what it means itself. */
    private List<ConceptSet> withPrefixes() {
        List<ConceptSet> whole = new ArrayList<>();
        meanings.forEach(meaning -> whole.add(new ConceptSet().addAll(meaning)));
        for (String word : allWords) {
            if (closedWords.contains(word)) {
                continue;
            }
            ConceptSet meaning = whole.get(words.valueOf(word, 0, word.length()));
            for (int end = 1; end < word.length(); end++) {
                int prefix = words.valueOf(word, 0, end);
                if (prefix != Trie.NONE) {
                    meaning.addAll(meanings.get(prefix).without(bound()));
                }
            }
        }
        return whole;
    }

    Vocabulary build() {
        List<ConceptSet> whole = withPrefixes();
        rules.sort(Comparator.comparingInt(BindingRule::priority));
        return new Vocabulary(
                words,
                List.copyOf(whole),
                whole.stream().map(meaning -> meaning.without(grammar)).toList(),
                units,
                List.copyOf(unitNames),
                Map.copyOf(concepts),
                List.copyOf(facets.values()),
                List.copyOf(rules),
                List.copyOf(implied),
                Map.copyOf(families));
    }
}
