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

    /** The number of every character; 0 of those that are in no word. */
    private final char[] classes;
    /** By state: what a character's number is added to for the next state. */
    private final int[] bases;
    /** By state: the one that it follows. */
    private final int[] parents;
    /** By state: the value of the word that ends in it, or {@link #NONE}. */
    private final int[] values;
    /** By value: how many characters the word has. */
    private final int[] lengths;

    /** Made of words and their values, which are different, and numbered from 0 on. */
    public Trie(Map<String, Integer> words) {
        TrieBuilder builder = new TrieBuilder(words);
        this.classes = builder.classes();
        this.bases = builder.bases();
        this.parents = builder.parents();
        this.values = builder.values();
        this.lengths = new int[words.size()];
        words.forEach((word, value) -> lengths[value] = word.length());
    }

    /** The value of the longest word that begins at {@code start} and ends by {@code end}, or {@link #NONE}. */
    public int longest(String text, int start, int end) {
        int best = NONE;
        int state = ROOT;
        for (int i = start; i < end; i++) {
            int next = bases[state] + classes[text.charAt(i)];
            if (parents[next] != state) {
                break;
            }
            state = next;
            best = values[state] == NONE ? best : values[state];
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
