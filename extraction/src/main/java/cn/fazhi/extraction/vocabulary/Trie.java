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

    private static final int PARENT = 1;
    private static final int VALUE = 2;
    private static final int CELL = 4;

    /** The number of every character, in cells; 0 of those that are in no word. */
    private final char[] classes;
    /**
     * By state, side by side because they are asked for together: what a character's number is added to for the next
     * state, the state that it follows, the value of the word that ends in it or {@link #NONE}. A state is its place here.
     */
    private final int[] cells;
    /** By value: how many characters the word has. */
    private final int[] lengths;

    /** Made of words and their values, which are different, and numbered from 0 on. */
    public Trie(Map<String, Integer> words) {
        TrieBuilder builder = new TrieBuilder(words);
        this.classes = builder.classes(CELL);
        this.cells = new int[CELL * builder.size()];
        for (int state = 0; state < builder.size(); state++) {
            cells[CELL * state] = CELL * builder.base(state);
            cells[CELL * state + PARENT] = CELL * builder.parent(state);
            cells[CELL * state + VALUE] = builder.value(state);
        }
        this.lengths = new int[words.size()];
        words.forEach((word, value) -> lengths[value] = word.length());
    }

    /** The value of the longest word that begins at {@code start} and ends by {@code end}, or {@link #NONE}. */
    public int longest(String text, int start, int end) {
        int best = NONE;
        int state = ROOT;
        for (int i = start; i < end; i++) {
            int next = cells[state] + classes[text.charAt(i)];
            if (cells[next + PARENT] != state) {
                break;
            }
            state = next;
            best = cells[state + VALUE] == NONE ? best : cells[state + VALUE];
        }
        return best;
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
