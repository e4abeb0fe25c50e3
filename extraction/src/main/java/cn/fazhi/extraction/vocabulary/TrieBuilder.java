package cn.fazhi.extraction.vocabulary;

import java.util.Arrays;
import java.util.Map;

/** Finds for every state of a {@link Trie} the place in its arrays that the states after it fit into. */
final class TrieBuilder {
    private static final int FREE = -1;

    private final String[] words;
    private final Map<String, Integer> valueOfWord;
    private final char[] classes = new char[Character.MAX_VALUE + 1];
    private int[] bases = new int[1 << 12];
    private int[] parents = new int[1 << 12];
    private int[] values = new int[1 << 12];
    private int classCount;
    private int firstFree = 1;
    private int used = 1;

    TrieBuilder(Map<String, Integer> valueOfWord) {
        this.valueOfWord = valueOfWord;
        this.words = valueOfWord.keySet().toArray(String[]::new);
        Arrays.sort(words);
        Arrays.fill(parents, FREE);
        Arrays.fill(values, Trie.NONE);
        for (String word : words) {
            word.chars().forEach(this::number);
        }
        place(Trie.ROOT, 0, words.length, 0);
        grow(used + classCount + 1);
    }

    private void number(int c) {
        classes[c] = classes[c] == 0 ? (char) ++classCount : classes[c];
    }

    /** Places the states after {@code state}, which the words {@code from} to {@code to} lead to by {@code depth} characters. */
    private void place(int state, int from, int to, int depth) {
        int first = from;
        if (first < to && words[first].length() == depth) {
            values[state] = valueOfWord.getOrDefault(words[first++], Trie.NONE);
        }
        if (first == to) {
            return;
        }
        int base = freeBase(first, to, depth);
        bases[state] = base;
        for (int i = first; i < to; i = groupEnd(i, to, depth)) {
            take(next(base, i, depth), state);
        }
        for (int i = first; i < to; i = groupEnd(i, to, depth)) {
            place(next(base, i, depth), i, groupEnd(i, to, depth), depth + 1);
        }
    }

    private int next(int base, int word, int depth) {
        return base + classes[words[word].charAt(depth)];
    }

    /** The index after the last word that has the same character at {@code depth} as the first one. */
    private int groupEnd(int first, int to, int depth) {
        char c = words[first].charAt(depth);
        int end = first + 1;
        while (end < to && words[end].charAt(depth) == c) {
            end++;
        }
        return end;
    }

    private int freeBase(int from, int to, int depth) {
        int base = Math.max(0, firstFree - classes[words[from].charAt(depth)]);
        while (!isFree(base, from, to, depth)) {
            base++;
        }
        return base;
    }

    private boolean isFree(int base, int from, int to, int depth) {
        for (int i = from; i < to; i = groupEnd(i, to, depth)) {
            int place = next(base, i, depth);
            if (place == Trie.ROOT || (place < parents.length && parents[place] != FREE)) {
                return false;
            }
        }
        return true;
    }

    private void take(int place, int parent) {
        if (place >= parents.length) {
            grow(2 * place);
        }
        parents[place] = parent;
        used = Math.max(used, place + 1);
        while (firstFree < parents.length && parents[firstFree] != FREE) {
            firstFree++;
        }
    }

    private void grow(int length) {
        int old = parents.length;
        bases = Arrays.copyOf(bases, length);
        parents = Arrays.copyOf(parents, length);
        values = Arrays.copyOf(values, length);
        if (length > old) {
            Arrays.fill(parents, old, length, FREE);
            Arrays.fill(values, old, length, Trie.NONE);
        }
    }

    /** The characters' numbers, each so many times. */
    char[] classes(int times) {
        if (times * classCount > Character.MAX_VALUE) {
            throw new IllegalStateException(classCount + " characters are more than can be numbered");
        }
        char[] scaled = new char[classes.length];
        for (int c = 0; c < scaled.length; c++) {
            scaled[c] = (char) (times * classes[c]);
        }
        return scaled;
    }

    int size() {
        return parents.length;
    }

    int base(int state) {
        return bases[state];
    }

    int parent(int state) {
        return parents[state];
    }

    int value(int state) {
        return values[state];
    }
}
