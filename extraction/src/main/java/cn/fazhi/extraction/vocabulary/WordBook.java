package cn.fazhi.extraction.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words while they are being collected: what each means, by itself and inside longer ones. */
final class WordBook {
    private static final int NONE = -1;

    /** The words with the numbers of their meanings. */
    private final Map<String, Integer> words = new HashMap<>();

    private final List<ConceptSet> meanings = new ArrayList<>();
    private final Map<String, Integer> concepts = new LinkedHashMap<>();
    private final Map<String, ConceptSet> facets = new LinkedHashMap<>();
    /** Words whose beginning means nothing by itself: 人民调解委员会 is no 人民调解. */
    private final Set<String> closedWords = new HashSet<>();

    private final List<String> allWords = new ArrayList<>();
    private final ConceptSet grammar = new ConceptSet();
    private final ConceptSet adverbs = new ConceptSet();

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
            if (enter(word)) {
                allWords.add(word);
            }
            meaning(word).add(number);
        }
    }

    /** Whether the word is new. */
    private boolean enter(String word) {
        boolean isNew = words.putIfAbsent(word, meanings.size()) == null;
        if (isNew) {
            meanings.add(new ConceptSet());
        }
        return isNew;
    }

    private ConceptSet meaning(String word) {
        return meanings.get(number(word));
    }

    private int number(String word) {
        return words.getOrDefault(word, NONE);
    }

    /** Words of grammar mean nothing inside a longer word: 计划 in 学习计划. */
    void addGrammar(String concept, String[] list) {
        addWords(concept, "", list);
        grammar.add(concepts.getOrDefault(concept, 0));
    }

    /** Gives the words of some concepts another concept as well. */
    void addGroup(String concept, String facet, String[] members) {
        ConceptSet set = set(List.of(members));
        String[] inGroup =
                allWords.stream().filter(word -> meaning(word).meets(set)).toArray(String[]::new);
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
            enter(word);
        }
    }

    /**
     * The set of the named concepts.
     *
     * @throws IllegalArgumentException if there are no words for one of them
     */
    ConceptSet set(List<String> names) {
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
    List<ConceptSet> wholeMeanings() {
        List<ConceptSet> whole = new ArrayList<>();
        meanings.forEach(meaning -> whole.add(new ConceptSet().addAll(meaning)));
        for (String word : allWords) {
            if (closedWords.contains(word)) {
                continue;
            }
            ConceptSet meaning = whole.get(number(word));
            for (int end = 1; end < word.length(); end++) {
                int prefix = number(word.substring(0, end));
                if (prefix != NONE) {
                    meaning.addAll(meanings.get(prefix).without(bound()));
                }
            }
        }
        return whole;
    }

    /** What each meaning keeps inside a longer word. */
    List<ConceptSet> innerMeanings(List<ConceptSet> whole) {
        return whole.stream().map(meaning -> meaning.without(grammar)).toList();
    }

    Trie words() {
        return new Trie(words);
    }

    Map<String, Integer> concepts() {
        return Map.copyOf(concepts);
    }

    List<ConceptSet> facets() {
        return List.copyOf(facets.values());
    }
}
