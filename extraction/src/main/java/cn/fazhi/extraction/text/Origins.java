package cn.fazhi.extraction.text;

import java.util.Arrays;

/** Where the characters of a normal form came from: one entry for every stretch that was taken over without a gap. */
final class Origins {
    private static final int USUAL_STRETCH = 32;

    private int[] starts;
    private int[] sources;
    private int count;

    /** Makes room for a source of the length. */
    Origins(int length) {
        int room = length / USUAL_STRETCH + 8;
        this.starts = new int[room];
        this.sources = new int[room];
    }

    /** The characters from {@code start} on came from those from {@code source} on. */
    void add(int start, int source) {
        if (count > 0 && start - starts[count - 1] == source - sources[count - 1]) {
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            sources = Arrays.copyOf(sources, 2 * count);
        }
        starts[count] = start;
        sources[count++] = source;
    }

    /** Takes out a character just before the end of a normal form of that length. */
    void remove(int index, int length) {
        int[] behind = new int[length - index - 1];
        for (int i = 0; i < behind.length; i++) {
            behind[i] = of(index + 1 + i);
        }
        while (count > 0 && starts[count - 1] >= index) {
            count--;
        }
        for (int i = 0; i < behind.length; i++) {
            add(index + i, behind[i]);
        }
    }

    /** The index in the source of a character of the normal form. */
    int of(int index) {
        int found = Arrays.binarySearch(starts, 0, count, index);
        int stretch = found < 0 ? -found - 2 : found;
        return sources[stretch] + index - starts[stretch];
    }
}
