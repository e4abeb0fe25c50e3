package cn.fazhi.extraction.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Turns UTF-16 indices of a text into counts of code points, without counting from the start each time. */
final class CodePoints {
    private final int[] lowSurrogates;

    CodePoints(String text) {
        this.lowSurrogates = IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
    }

    /** How many code points stand before the index. */
    int before(int index) {
        int found = Arrays.binarySearch(lowSurrogates, index);
        return index - (found < 0 ? -found - 1 : found);
    }
}
