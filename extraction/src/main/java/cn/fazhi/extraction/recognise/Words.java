package cn.fazhi.extraction.recognise;

import cn.fazhi.extraction.text.Glyphs;
import cn.fazhi.extraction.text.NormalText;
import cn.fazhi.extraction.text.PhraseSet;
import cn.fazhi.extraction.vocabulary.ConceptSet;
import cn.fazhi.extraction.vocabulary.Trie;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import java.util.Arrays;
import java.util.List;

/**
 * The words of the vocabulary in a text, in the order of their places. At each place the longest one is taken; of one
 * that lies within another, only what is not grammar. What stands in 《》 is one word: the title of a law, or nothing.
 */
public final class Words {
    private static final String LAW = "LAW_TITLE";
    private static final PhraseSet LAWS = PhraseSet.of("法", "条例", "思想", "规定", "办法", "纲要");

    private static final int LONGEST_TITLE = 80;
    private static final int USUAL_DISTANCE = 3;

    private final List<ConceptSet> meanings;
    private final List<ConceptSet> inner;
    private final ConceptSet law;
    private int[] starts;
    private int[] ends;
    private int[] furthest;
    private ConceptSet[] concepts;
    private int count;
    /** For every character the number of the first word that begins there or later. */
    private final int[] firstFrom;

    private Words(Vocabulary vocabulary, int length) {
        this.meanings = vocabulary.meanings();
        this.inner = vocabulary.inner();
        this.law = vocabulary.conceptsOf(LAW);
        this.firstFrom = new int[length + 1];
        int room = length / USUAL_DISTANCE + 8;
        this.starts = new int[room];
        this.ends = new int[room];
        this.furthest = new int[room];
        this.concepts = new ConceptSet[room];
    }

    /** Finds the words of a text. */
    public static Words find(NormalText normal, Vocabulary vocabulary) {
        Words words = new Words(vocabulary, normal.length());
        words.scan(normal.text(), vocabulary.words());
        return words;
    }

    private void scan(String text, Trie trie) {
        int length = text.length();
        int covered = 0;
        int at = 0;
        while (at < length) {
            firstFrom[at] = count;
            if (text.charAt(at) == '《') {
                covered = title(text, at);
                Arrays.fill(firstFrom, at + 1, covered, count);
                at = covered;
                continue;
            }
            int word = isInsideNumber(text, at) ? Trie.NONE : trie.longest(text, at, length);
            if (word != Trie.NONE) {
                int end = at + trie.length(word);
                ConceptSet meaning = end > covered ? meanings.get(word) : inner.get(word);
                if (end > covered || !meaning.isEmpty()) {
                    add(at, end, meaning);
                }
                covered = Math.max(covered, end);
            }
            at++;
        }
        firstFrom[at] = count;
    }

    /** 20件 does not end in the word 0件. */
    private static boolean isInsideNumber(String text, int at) {
        return at > 0
                && Glyphs.isDigit(text.charAt(at))
                && (Glyphs.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '.');
    }

    private int title(String text, int start) {
        int end = text.indexOf('》', start, Math.min(text.length(), start + LONGEST_TITLE));
        if (end < 0) {
            return start + 1;
        }
        if (LAWS.isIn(text, start, end)) {
            add(start, end + 1, law);
        }
        return end + 1;
    }

    private void add(int start, int end, ConceptSet meaning) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            furthest = Arrays.copyOf(furthest, 2 * count);
            concepts = Arrays.copyOf(concepts, 2 * count);
        }
        starts[count] = start;
        ends[count] = end;
        furthest[count] = count == 0 ? end : Math.max(end, furthest[count - 1]);
        concepts[count++] = meaning;
    }

    public int count() {
        return count;
    }

    public int start(int word) {
        return starts[word];
    }

    public int end(int word) {
        return ends[word];
    }

    public ConceptSet meaning(int word) {
        return concepts[word];
    }

    /** Whether the word lies within the one before it. */
    public boolean isInner(int word) {
        return word > 0 && furthest[word - 1] >= ends[word];
    }

    /** The number of the first word that begins at or after the character. */
    public int firstFrom(int character) {
        return character >= firstFrom.length ? count : firstFrom[character];
    }
}
