package cn.fazhi.extraction.vocabulary;

import java.util.Map;

/**
 * Words by their characters, in a double array: finding the longest word at a place takes one addition and one comparison
 * for each of its characters, however many words there are.
 */
public final class Trie {
    /** No word. */
    public static final int NONE = -1;

    static final int ROOT = 0;

    private static final int VALUE = 16;
    private static final int BASE = 40;
    private static final int MOST = 1 << BASE - VALUE;

    /** The number of every character; those that are in no word share the last one. */
    private final char[] classes;
    /**
     * By state, in one number because they are asked for together: what a character's number is added to for the next
     * state, one more than the value of the word that ends in it, and the number of the character that leads to it.
     */
    private final long[] cells;
    /** By value: how many characters the word has. */
    private final int[] lengths;

    /** Made of words and their values, which are different, and numbered from 0 on. */
    public Trie(Map<String, Integer> words) {
        TrieBuilder builder = new TrieBuilder(words);
        this.classes = builder.classes();
        this.cells = new long[builder.size()];
        for (int state = 0; state < cells.length; state++) {
            cells[state] = cell(builder.base(state), builder.value(state), builder.character(state));
        }
        this.lengths = new int[words.size()];
        words.forEach((word, value) -> lengths[value] = word.length());
    }

    private static long cell(int base, int value, char character) {
        if (base >= MOST || value + 1 >= MOST) {
            throw new IllegalStateException("more words than a trie can have");
        }
        return (long) base << BASE | (value + 1L) << VALUE | character;
    }

    /** The value of the longest word that begins at {@code start} and ends by {@code end}, or {@link #NONE}. */
    public int longest(String text, int start, int end) {
        int best = 0;
        long state = cells[ROOT];
        for (int i = start; i < end; i++) {
            char character = classes[text.charAt(i)];
            state = cells[(int) (state >>> BASE) + character];
            if ((char) state != character) {
                break;
            }
            int value = (int) (state >>> VALUE) & MOST - 1;
            best = value == 0 ? best : value;
        }
        return best - 1;
    }

    /** The value of exactly this stretch of text, or {@link #NONE}. */
    public int valueOf(String text, int start, int end) {
        int value = longest(text, start, end);
        return value != NONE && lengths[value] == end - start ? value : NONE;
    }

    /** How many characters the word of a value has. */
    public int length(int value) {
        return lengths[value];
    }
}
