package cn.fazhi.extraction.vocabulary;

/** A set of concepts, which are small numbers; quick to unite and to compare. */
public final class ConceptSet {
    /** How many concepts a vocabulary may have. */
    public static final int CAPACITY = 768;

    private final long[] words = new long[CAPACITY / Long.SIZE];
    /** All words in one: sets whose summaries have nothing in common have nothing in common. */
    private long summary;

    public ConceptSet add(int concept) {
        summary |= 1L << (concept & 63);
        words[concept >> 6] |= 1L << (concept & 63);
        return this;
    }

    public ConceptSet addAll(ConceptSet other) {
        summary |= other.summary;
        for (int i = 0; i < words.length; i++) {
            words[i] |= other.words[i];
        }
        return this;
    }

    public boolean has(int concept) {
        return (words[concept >> 6] & (1L << (concept & 63))) != 0;
    }

    /** The first concept from the given one on, or -1. */
    public int next(int from) {
        for (int word = from >> 6; word < words.length; word++) {
            long rest = word == from >> 6 ? words[word] & (-1L << (from & 63)) : words[word];
            if (rest != 0) {
                return (word << 6) + Long.numberOfTrailingZeros(rest);
            }
        }
        return -1;
    }

    public boolean meets(ConceptSet other) {
        return (summary & other.summary) != 0 && shares(other);
    }

    private boolean shares(ConceptSet other) {
        for (int i = 0; i < words.length; i++) {
            if ((words[i] & other.words[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Adds what both others have in common. */
    public ConceptSet addCommon(ConceptSet one, ConceptSet other) {
        for (int i = 0; i < words.length; i++) {
            long common = one.words[i] & other.words[i];
            words[i] |= common;
            summary |= common;
        }
        return this;
    }

    /** What is in this set and not in the other. */
    public ConceptSet without(ConceptSet other) {
        ConceptSet rest = new ConceptSet();
        for (int i = 0; i < words.length; i++) {
            rest.words[i] = words[i] & ~other.words[i];
            rest.summary |= rest.words[i];
        }
        return rest;
    }

    public boolean isEmpty() {
        return summary == 0;
    }
}
