package cn.fazhi.contracts.figure;

import java.util.List;

/**
 * 承诺事项: something that a township says it will do next year, for its next report to be held against.
 *
 * @param text what is promised, without the number or the opening words of its place in a list
 * @param evidence the passage as it stands in the stored text
 * @param promises the figures that it promises; none where it names no number that a catalogue code counts
 */
public record Commitment(String text, Evidence evidence, List<Promise> promises) {
    public Commitment {
        promises = List.copyOf(promises);
    }
}
