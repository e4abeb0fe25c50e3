package cn.fazhi.extraction.vocabulary;

import java.util.Arrays;

/**
 * Words by their characters, in one open hash table: finding the longest word at a place takes one look-up for each of
 * its characters, however many words there are.
 */
public final class Trie {
    /** No word. */
    public static final int NONE = -1;

    private static final int ROOT = 0;
    private long[] keys = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    private int[] values = new int[1 << 12];
    private final boolean[] firsts = new boolean[1 << 16];
    private int states = 1;
    private int edges;

    public Trie() {
        Arrays.fill(values, NONE);
    }

    /** Puts a word in and returns its value: the given one, or the one that it had already. */
    public int put(String word, int value) {
        int state = ROOT;
        firsts[word.charAt(0)] = true;
        for (int i = 0; i < word.length(); i++) {
            int next = step(state, word.charAt(i));
            state = next == NONE ? link(state, word.charAt(i)) : next;
        }
        if (values[state] == NONE) {
            values[state] = value;
        }
        return values[state];
    }

    /** The state after {@code state} and the character, or {@link #NONE}. The first state is 0. */
    public int step(int state, char c) {
        if (state == ROOT && !firsts[c]) {
            return NONE;
        }
        return look(state, c);
    }

    /** The value of the word that ends in the state, or {@link #NONE}. */
    public int value(int state) {
        return values[state];
    }

    /** The index after the longest word that begins at {@code start} and ends by {@code end}; {@code start} if none. */
    public int longestEnd(CharSequence text, int start, int end) {
        int best = start;
        int state = ROOT;
        for (int i = start; i < end; i++) {
            state = step(state, text.charAt(i));
            if (state == NONE) {
                break;
            }
            if (values[state] != NONE) {
                best = i + 1;
            }
        }
        return best;
    }

    /** The value of exactly this stretch of text, or {@link #NONE}. */
    public int valueOf(CharSequence text, int start, int end) {
        int state = ROOT;
        for (int i = start; i < end && state != NONE; i++) {
            state = step(state, text.charAt(i));
        }
        return state == NONE ? NONE : values[state];
    }

    private int look(int state, char c) {
        long key = key(state, c);
        int slot = slot(key);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return NONE;
    }

    private static long key(int state, char c) {
        return ((long) (state + 1) << 16) | c;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (keys.length - 1);
    }

    private int link(int state, char c) {
        if (2 * (edges + 1) > keys.length) {
            grow();
        }
        insert(key(state, c), states);
        edges++;
        if (states == values.length) {
            values = Arrays.copyOf(values, 2 * states);
            Arrays.fill(values, states, values.length, NONE);
        }
        return states++;
    }

    private void insert(long key, int target) {
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[2 * oldKeys.length];
        targets = new int[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                insert(oldKeys[i], oldTargets[i]);
            }
        }
    }
}
