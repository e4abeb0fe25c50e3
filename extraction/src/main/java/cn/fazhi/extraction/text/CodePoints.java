package cn.fazhi.extraction.text;

import java.util.Arrays;

/** Turns UTF-16 indices of a text into counts of code points, without counting from the start each time. */
final class CodePoints {
    private final int[] lowSurrogates;

    CodePoints(String text) {
        int[] found = new int[0];
        int count = 0;
        int length = text.length();
        for (int i = 1; i < length; i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                found = count == found.length ? Arrays.copyOf(found, Math.max(16, 2 * count)) : found;
                found[count++] = i;
            }
        }
        this.lowSurrogates = Arrays.copyOf(found, count);
    }

    /** How many code points stand before the index. */
    int before(int index) {
        int found = Arrays.binarySearch(lowSurrogates, index);
        return index - (found < 0 ? -found - 1 : found);
    }
}
