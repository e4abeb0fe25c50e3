package cn.fazhi.extraction.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A MinHash signature of a text's shingles, in bands: texts that share much of their prose share some bands, and hardly any
 * others do. One hash divides the shingles into bins and the least of each bin is kept (Li, Owen and Zhang, One Permutation
 * Hashing, NIPS 2012); an empty bin takes that of the next (Shrivastava and Li, ICML 2014). Two rows make a band: of texts
 * with a fifth of their shingles in common, 93 % share one of the 64.
 */
public final class Signature {
    /** Letters of a shingle: about the length of a clause's core, so that single terms do not match. */
    private static final int SHINGLE = 8;

    private static final int BINS = 128;
    private static final int ROWS = 2;
    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;
    private static final long EMPTY = Long.MAX_VALUE;

    private Signature() {}

    /**
     * The bands of a text.
     *
     * @param scope texts of different scopes share no band
     * @return 64 hashes, or none for a text without a shingle
     */
    public static List<Integer> bands(Prose prose, String scope) {
        long[] least = least(prose.letters());
        if (least.length == 0) {
            return List.of();
        }
        List<Integer> bands = new ArrayList<>(BINS / ROWS);
        for (int bin = 0; bin < BINS; bin += ROWS) {
            long hash = scope.hashCode();
            for (int row = bin; row < bin + ROWS; row++) {
                hash = mix(hash ^ least[row]);
            }
            bands.add((int) mix(hash + bin));
        }
        return bands;
    }

    /** The least hash of every bin; nothing if there is no shingle. */
    private static long[] least(CharSequence letters) {
        long[] least = new long[BINS];
        Arrays.fill(least, EMPTY);
        boolean any = false;
        int gap = -1;
        for (int end = 0; end < letters.length(); end++) {
            gap = letters.charAt(end) == Prose.GAP ? end : gap;
            if (end - gap >= SHINGLE) {
                long hash = hash(letters, end - SHINGLE + 1);
                int bin = (int) (hash >>> (Long.SIZE - 7));
                least[bin] = Math.min(least[bin], hash & EMPTY);
                any = true;
            }
        }
        return any ? filled(least) : new long[0];
    }

    private static long hash(CharSequence letters, int start) {
        long hash = 0;
        for (int i = start; i < start + SHINGLE; i++) {
            hash = hash * 31 + letters.charAt(i);
        }
        return mix(hash);
    }

    private static long[] filled(long[] least) {
        long[] filled = least.clone();
        for (int bin = 0; bin < BINS; bin++) {
            int next = bin;
            while (least[next % BINS] == EMPTY) {
                next++;
            }
            filled[bin] = next == bin ? least[bin] : mix(least[next % BINS] + next - bin);
        }
        return filled;
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 32)) * MULTIPLIER;
        mixed = (mixed ^ (mixed >>> 29)) * MULTIPLIER;
        return mixed ^ (mixed >>> 32);
    }
}
