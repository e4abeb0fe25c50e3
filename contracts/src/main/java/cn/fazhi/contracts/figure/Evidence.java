package cn.fazhi.contracts.figure;

/**
 * 依据: the clause of the stored text that a figure or finding rests on.
 *
 * @param start the index of the first Unicode code point of the clause in the stored text
 * @param end the index after the last one
 * @param text the clause as it stands in the stored text
 */
public record Evidence(int start, int end, String text) {
    public Evidence {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("evidence from " + start + " to " + end);
        }
    }
}
