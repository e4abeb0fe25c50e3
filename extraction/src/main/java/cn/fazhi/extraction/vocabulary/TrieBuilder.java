package cn.fazhi.extraction.vocabulary;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;

/** Finds for every state of a {@link Trie} the place in its array that the states after it fit into. */
final class TrieBuilder {
    private static final char FREE = 0;
    private static final int NO_BASE = -1;

    private final String[] words;
    private final Map<String, Integer> valueOfWord;
    private final char[] classes = new char[Character.MAX_VALUE + 1];
    /** By state: the number of the character that leads to it, {@link #FREE} where there is none. */
    private char[] characters = new char[1 << 12];

    private int[] bases = new int[1 << 12];
    private int[] values = new int[1 << 12];
    /** No two states share a base, so that the character alone tells whose a state is. */
    private final BitSet given = new BitSet();

    private char classCount;
    private int firstFree = 1;
    private int used = 1;

    TrieBuilder(Map<String, Integer> valueOfWord) {
        this.valueOfWord = valueOfWord;
        this.words = valueOfWord.keySet().toArray(String[]::new);
        Arrays.sort(words);
        Arrays.fill(values, Trie.NONE);
        Arrays.fill(bases, NO_BASE);
        for (String word : words) {
            word.chars().forEach(this::number);
        }
        numberOthers();
        place(Trie.ROOT, 0, words.length, 0);
        endLeaves();
    }

    private void number(int c) {
        classes[c] = classes[c] == 0 ? nextClass() : classes[c];
    }

    private void numberOthers() {
        char others = nextClass();
        for (int c = 0; c < classes.length; c++) {
            classes[c] = classes[c] == 0 ? others : classes[c];
        }
    }

    private char nextClass() {
        if (classCount == Character.MAX_VALUE) {
            throw new IllegalStateException("more characters than can be numbered");
        }
        return ++classCount;
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
        given.set(base);
        for (int i = first; i < to; i = groupEnd(i, to, depth)) {
            take(base, classes[words[i].charAt(depth)]);
        }
        for (int i = first; i < to; i = groupEnd(i, to, depth)) {
            place(base + classes[words[i].charAt(depth)], i, groupEnd(i, to, depth), depth + 1);
        }
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
        while (given.get(base) || !isFree(base, from, to, depth)) {
            base++;
        }
        return base;
    }

    private boolean isFree(int base, int from, int to, int depth) {
        for (int i = from; i < to; i = groupEnd(i, to, depth)) {
            int place = base + classes[words[i].charAt(depth)];
            if (place == Trie.ROOT || (place < characters.length && characters[place] != FREE)) {
                return false;
            }
        }
        return true;
    }

    private void take(int base, char character) {
        int place = base + character;
        if (place >= characters.length) {
            grow(2 * place);
        }
        characters[place] = character;
        used = Math.max(used, place + 1);
        while (firstFree < characters.length && characters[firstFree] != FREE) {
            firstFree++;
        }
    }

    private void grow(int length) {
        int old = characters.length;
        characters = Arrays.copyOf(characters, length);
        bases = Arrays.copyOf(bases, length);
        values = Arrays.copyOf(values, length);
        if (length > old) {
            Arrays.fill(values, old, length, Trie.NONE);
            Arrays.fill(bases, old, length, NO_BASE);
        }
    }

    /** From where nothing goes on, everything leads behind the last state. */
    private void endLeaves() {
        grow(used + classCount + 1);
        for (int state = 0; state < used; state++) {
            bases[state] = bases[state] == NO_BASE ? used : bases[state];
        }
    }

    /** The characters' numbers. */
    char[] classes() {
        return classes;
    }

    int size() {
        return characters.length;
    }

    int base(int state) {
        return bases[state];
    }

    char character(int state) {
        return characters[state];
    }

    int value(int state) {
        return values[state];
    }
}
